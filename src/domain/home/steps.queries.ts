import { sawOfCase, type Trail } from '../../platform/audit/trail.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { InformationClass } from '../room/index.ts';
import { mostSteps, type NearStep } from './near-step.ts';

interface NearStepRow {
  case_id: string;
  code_word: string;
  id: string;
  class: InformationClass;
  organisation_id: string;
  own: boolean;
  version: number;
  code: NearStep['code'];
  instance: NearStep['instance'];
  day: string;
  until_on: string | null;
  hour: string | null;
}

/** The next planned steps of the courses that the worker reads, and whether there are more: one statement. */
export async function readNearSteps(
  tx: ReadTx,
  trail: Trail,
): Promise<{ readonly rows: readonly NearStep[]; readonly more: boolean }> {
  const found = await tx.query<NearStepRow>(
    'select case_id, code_word, id, class, organisation_id, own, version, code, instance, day, until_on, hour from look.steps_near()',
  );
  const shown = found.slice(0, mostSteps);
  for (const { id, version, own, class: of, case_id: caseId, organisation_id: ownerId } of shown)
    sawOfCase(trail, { own, caseId, ownerId, of }, `process_step:${id}:${version}`);
  const rows = shown.map(({ case_id, code_word, organisation_id, until_on, ...row }) => ({
    ...row,
    caseId: case_id,
    codeWord: code_word,
    organisationId: organisation_id,
    until: until_on,
  }));
  return { rows, more: found.length > mostSteps };
}
