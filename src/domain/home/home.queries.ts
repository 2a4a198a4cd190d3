import type { Trail } from '../../platform/audit/trail.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { type AttentionFact, type AttentionKind, isAttention } from './home.ts';

interface AttentionRow {
  kind: AttentionKind;
  case_id: string | null;
  code_word: string;
  id: string | null;
  class: string | null;
  urgency: 'today' | 'week' | 'normal' | null;
  day: string;
}

/** What may ask for the worker's attention, in one statement that looks into forty cases at most. */
export async function readAttention(tx: ReadTx): Promise<AttentionFact[]> {
  const rows = await tx.query<AttentionRow>(
    'select kind, case_id, code_word, id, class, urgency, day from look.attention()',
  );
  const known = rows.filter(({ kind }) => isAttention(kind));
  return known.map(({ case_id, code_word, ...row }) => ({ ...row, caseId: case_id, codeWord: code_word }));
}

/** Where other organisations' rules of contact stand behind what is shown, their owners are told in their logs. */
export async function tellRuleOwners(tx: ReadTx, trail: Trail, shown: readonly AttentionFact[]): Promise<void> {
  const cases = shown.flatMap(({ kind, caseId }) =>
    caseId !== null && (kind === 'contact-old' || kind === 'contact-ends') ? [caseId] : [],
  );
  if (cases.length === 0) return;
  const rules = await tx.query<{ case_id: string; organisation_id: string; id: string }>(
    'select case_id, organisation_id, id from look.rules_of_others($1)',
    [cases],
  );
  for (const { case_id, organisation_id, id } of rules)
    trail.sawOn(case_id, organisation_id, 'contact', `rule:${id}:1`);
}

/** Those of the cases in which the worker may write in one of these classes now. */
export async function writableOf(
  tx: ReadTx,
  cases: readonly string[],
  classes: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>('select w as id from look.writable($1, $2) w', [cases, classes]);
  return new Set(rows.map(({ id }) => id));
}
