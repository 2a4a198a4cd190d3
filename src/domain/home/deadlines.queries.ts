import type { ReadTx } from '../../platform/db/tx.ts';
import { lawOf, rulesNow } from '../deadline/index.ts';
import type { AttentionFact } from './home.ts';

interface NearRow {
  case_id: string;
  code_word: string;
  id: string;
  class: string;
  rule_key: string;
  due_on: string;
}

/** Deadlines of the own organisation's rooms that end within fourteen days or have passed, six at most, with the provision of each: two statements. */
export async function readNearDeadlines(tx: ReadTx): Promise<AttentionFact[]> {
  const rows = await tx.query<NearRow>(
    'select case_id, code_word, id, class, rule_key, due_on from look.deadlines_near()',
  );
  const rules = rulesNow();
  return rows.map((row) => ({
    kind: 'deadline',
    caseId: row.case_id,
    codeWord: row.code_word,
    id: row.id,
    class: row.class,
    urgency: null,
    day: row.due_on,
    rule: row.rule_key,
    law: lawOf(row.rule_key, rules),
  }));
}
