import type { Trail } from '../../platform/audit/trail.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { stepTable } from '../process/index.ts';
import type { InformationClass } from '../room/index.ts';
import type { StepBehind } from './heard-fields.ts';

interface ShownStep {
  readonly id: string;
  readonly class: InformationClass;
  readonly organisationId: string;
  readonly version: number;
}

/** Tells the trail of steps that stand behind her answers: they may be another organisation's. */
export async function tellSteps(tx: ReadTx, trail: Trail, shown: readonly StepBehind[]): Promise<void> {
  if (shown.length === 0) return;
  const steps = await tx.query<ShownStep>(
    `select s.id, s.version, r.class, r.organisation_id as "organisationId"
     from app.process_step s join app.room r on r.id = s.room_id where s.id = any ($1::uuid[])`,
    [shown.map(({ id }) => id)],
  );
  for (const step of steps) stepTable.saw(trail, step);
}

/** Steps that were done, as far as the writer sees them: one of them may stand behind her answer. The latest first. */
export const readStepsBehind = (tx: ReadTx, caseId: string): Promise<(StepBehind & { readonly roomId: number })[]> =>
  tx.query(
    `select s.id, s.room_id as "roomId", s.code, s.instance, s.when_edtf as "whenEdtf", coalesce(s.from_on, s.until_on) as day
     from app.process_step s join app.room r on r.id = s.room_id
     where r.case_id = $1 and s.state = 'done' and not s.mistaken order by s.stands_on desc nulls last, s.stands_at desc, s.id limit 50`,
    [caseId],
  );

/** Whether any step stands behind her answers, whoever sees it: not to be shown to who does not. */
export const hasStepBehind = async (tx: ReadTx, heardId: string): Promise<boolean> =>
  (await tx.query('select from app.heard where id = $1 and step_id is not null', [heardId])).length > 0;

interface InStudy {
  readonly id: string;
  readonly roomId: number;
  readonly version: number;
  readonly body: Buffer | null;
}

/** Rows of the own organisation that stand in the study by her yes, of all that were ever written of the case, also by mistake. */
export const readInStudy = (tx: ReadTx, caseId: string): Promise<InStudy[]> =>
  tx.query(
    `select h.id, h.room_id as "roomId", h.version, h.body from app.heard h join app.room r on r.id = h.room_id
     where r.case_id = $1 and r.organisation_id = (select priv.my_organisation()) and h.for_study = 'yes'`,
    [caseId],
  );

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
