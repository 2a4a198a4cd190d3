import type { ReadTx } from '../../platform/db/tx.ts';
import type { Day } from '../../platform/time/format.ts';
import { rulesNow } from '../deadline/index.ts';
import { asksInvestigation, newsPrompts, readOpenCourses, readUnseen } from '../process/index.ts';
import type { AttentionFact } from './home.ts';

/**
 * What is new in the processes of one's cases, a row a case, and courses of the own organisation of which she has had no news or
 * nothing was recorded for long. Three statements, however many cases there are.
 */
export async function readProcessNews(tx: ReadTx, kind: string, today: Day): Promise<AttentionFact[]> {
  const [unseen, courses] = await Promise.all([readUnseen(tx), readOpenCourses(tx)]);
  const rules = rulesNow();
  const common = { class: 'process', urgency: null };
  const prompts = [...Map.groupBy(courses, ({ caseId }) => caseId)].flatMap(([caseId, own]) => {
    // The oldest of each kind: a case with several courses takes one row.
    const oldest = newsPrompts(own, rules, today)
      .toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))
      .filter(({ code }, place, all) => all.findIndex((other) => other.code === code) === place);
    return oldest.flatMap(({ code, due, processId }): AttentionFact[] =>
      code === 'release-right' || due === null || (code === 'stalled' && !asksInvestigation(kind))
        ? []
        : [{ ...common, kind: code, caseId, codeWord: own[0]?.codeWord ?? '', id: processId, day: due }],
    );
  });
  return [
    ...unseen.map(
      (row): AttentionFact => ({
        ...common,
        kind: 'process-news',
        caseId: row.case_id,
        codeWord: row.code_word,
        id: row.id,
        day: row.made_on,
      }),
    ),
    ...prompts,
  ];
}
