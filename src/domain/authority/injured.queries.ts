import type { Trail } from '../../platform/audit/trail.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { Day } from '../../platform/time/format.ts';
import { caseCode } from '../case/index.ts';
import { type InjuredView, type ListedStep, nextMeasure, stageOfCourses } from './injured.ts';

interface InjuredRow {
  case_id: string;
  code_word: string;
  next_on: string | null;
  steps: ListedStep[];
  not_before: string | null;
  asks_protection: boolean;
  counsel: boolean;
}

export interface InjuredCursor {
  readonly day: string;
  readonly id: string;
}

/** One page of the own cases of an investigator or prosecutor by next day, in one statement; keyset paged. */
export async function readInjuredParties(
  tx: ReadTx,
  trail: Trail,
  organisationId: string,
  { after, most, today }: { after: InjuredCursor | undefined; most: number; today: Day },
): Promise<InjuredView[]> {
  const rows = await tx.query<InjuredRow>(
    `select case_id, code_word, next_on, steps, not_before, asks_protection, counsel
     from look.injured_parties($1, $2, $3)`,
    [after?.day ?? '-infinity', after?.id ?? '', most],
  );
  for (const { case_id } of rows) trail.saw(organisationId, 'case', `case:${case_id}`);
  return rows.map((row) => ({
    caseId: row.case_id,
    code: caseCode(row.case_id),
    codeWord: row.code_word,
    nextOn: row.next_on,
    stage: stageOfCourses(row.steps, today),
    next: nextMeasure(row.steps, today),
    notBefore: row.not_before,
    asksProtection: row.asks_protection,
    counsel: row.counsel,
  }));
}
