import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { type KeptRow, keptColumns, queryLines } from '../room/index.ts';
import type { JusticeNote } from './authority.ts';

/** Notes of class justice, the newest first. */
export async function readJusticeNotes(tx: ReadTx, vault: Vault, trail: Trail, caseId: string): Promise<JusticeNote[]> {
  const rows = await queryLines<KeptRow & { happened_on: string; body: Buffer }>(
    tx,
    caseId,
    `select ${keptColumns}, t.happened_on from app.note t
     where t.room_id = any (array(select r.id from app.room r where r.case_id = $1 and r.class = 'justice'))
     order by t.happened_on desc, t.id limit 50`,
    [caseId],
  );
  for (const row of rows) trail.saw(row.organisation_id, 'justice', `note:${row.id}:${row.version}`);
  return rows.map((row) => ({
    id: row.id,
    organisation: row.organisation,
    author: row.author,
    happenedOn: row.happened_on,
    text: vault.open({ table: 'note', row: row.id, room: row.room_id, version: row.version }, row.body),
  }));
}
