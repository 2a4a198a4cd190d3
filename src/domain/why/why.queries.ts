import type { ReadTx } from '../../platform/db/tx.ts';
import type { OpenRoom } from './why.ts';

interface WhyRow {
  class: string;
  owner: string;
  own: boolean;
  can_write: boolean;
  valid_until: Date | null;
}

/**
 * The worker's own open rooms on a case, or none: a bar, a hidden part and a reference that leads nowhere read alike, with the same
 * statements. Another organisation is named only where its part, or its slip of what it has opened, may be seen.
 */
export async function readOpenRooms(tx: ReadTx, caseId: string): Promise<OpenRoom[]> {
  const [rows, known] = await Promise.all([
    tx.query<WhyRow>('select class, owner, own, can_write, valid_until from look.why($1)', [caseId]),
    tx.query<{ name: string }>(
      `select o.name from app.party p join app.organisation o on o.id = p.organisation_id where p.case_id = $1
       union
       select o.name from app.grant_slip s join app.room r on r.id = s.room_id join look.organisation(s.owner_id) o on true
       where r.case_id = $1 and s.ended_at is null`,
      [caseId],
    ),
  ]);
  const names = new Set(known.map(({ name }) => name));
  return rows.map((row) => ({
    class: row.class,
    owner: row.own || names.has(row.owner) ? row.owner : null,
    own: row.own,
    canWrite: row.can_write,
    until: row.valid_until?.toISOString() ?? null,
  }));
}
