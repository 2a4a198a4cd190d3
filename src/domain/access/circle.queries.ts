import type { Place, Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { CaseHead } from '../case/index.ts';
import { type CircleEntry, sameName } from './circle.ts';

/** Where the typed name is closed. */
export const circlePlace = (id: string, room: number): Place => ({ table: 'safety_circle', row: id, room, version: 1 });

interface CircleRow {
  id: string;
  of_id: string;
  organisation: string;
  kind: string;
  region: string;
  name: Buffer;
  key_room_id: number;
  admitted_at: Date;
}

/** The safety circle of one hidden part, for the two leads who admit to it; at most 200. */
export async function listCircle(
  tx: ReadTx,
  vault: Vault,
  head: CaseHead,
  organisationId: string,
): Promise<CircleEntry[]> {
  const rows = await tx.query<CircleRow>(
    `select s.id, s.of_id, o.name as organisation, o.kind, o.region, s.name, s.key_room_id, s.admitted_at
     from app.safety_circle s join look.organisation(s.of_id) o on true
     where s.case_id = $1 and s.organisation_id = $2 and s.ended_at is null order by s.admitted_at, s.id limit 200`,
    [head.id, organisationId],
  );
  return rows.map((row) => {
    const name = vault.open(circlePlace(row.id, row.key_room_id), row.name);
    const part = head.parts.find((item) => item.organisationId === row.of_id);
    return {
      id: row.id,
      name,
      organisationId: row.of_id,
      organisation: row.organisation,
      kind: row.kind,
      region: row.region,
      admittedAt: row.admitted_at.toISOString(),
      onCase: part?.leftAt === null && part.workers.some((worker) => sameName(worker.name, name)),
    };
  });
}
