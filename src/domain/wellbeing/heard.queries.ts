import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { type KeptRow, keptColumns, openBody } from '../kept/index.ts';
import type { ParentFound } from '../line/index.ts';
import { queryLines } from '../room/index.ts';
import type { StepBehind } from './heard-fields.ts';

/** Steps that were done, as far as the writer sees them: one of them may stand behind her answer. The latest first. */
export const readStepsBehind = (tx: ReadTx, caseId: string): Promise<(StepBehind & ParentFound)[]> =>
  tx.query(
    `select s.id, s.room_id as "roomId", r.class, s.code, s.when_edtf as "whenEdtf", coalesce(s.from_on, s.until_on) as day
     from app.process_step s join app.room r on r.id = s.room_id
     where r.case_id = $1 and s.state = 'done' and not s.mistaken order by coalesce(s.from_on, s.until_on) desc nulls last, s.id limit 50`,
    [caseId],
  );

interface InStudy {
  readonly id: string;
  readonly roomId: number;
  readonly version: number;
  readonly help: string | null;
}

/** Rows of the own organisation that stand in the study by her yes, of all that were ever written of the case, also by mistake. */
export async function readInStudy(tx: ReadTx, vault: Vault, caseId: string): Promise<InStudy[]> {
  const rows = await queryLines<KeptRow>(
    tx,
    caseId,
    `select ${keptColumns} from app.heard t where t.for_study = 'yes'`,
  );
  return rows
    .filter(({ own }) => own)
    .map((row) => ({
      id: row.id,
      roomId: row.room_id,
      version: row.version,
      help: openBody<{ help: string | null }>(vault, 'heard', row).help ?? null,
    }));
}

/** Takes all of them out of the study, each as its next version, in one statement. */
export const withdrawFromStudy = (
  tx: Tx,
  rows: readonly { id: string; version: number; body: Buffer | null }[],
  authorId: string,
  at: Date,
) =>
  tx.query<{ id: string }>(
    `update app.heard h set for_study = 'withdrawn', body = n.body, author_id = $4, written_at = $5, version = h.version + 1, reason = null
     from unnest($1::uuid[], $2::integer[], $3::bytea[]) as n (id, version, body) where h.id = n.id and h.version = n.version returning h.id`,
    [rows.map(({ id }) => id), rows.map(({ version }) => version), rows.map(({ body }) => body), authorId, at],
  );
