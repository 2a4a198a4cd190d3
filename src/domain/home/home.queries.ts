import type { ReadTx } from '../../platform/db/tx.ts';
import { noteClasses } from '../room/index.ts';
import type { AttentionFact, AttentionKind } from './home.ts';

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
  return rows.map(({ case_id, code_word, ...row }) => ({ ...row, caseId: case_id, codeWord: code_word }));
}

/** Those of the cases in which the worker may write a note now. */
export async function writableOf(tx: ReadTx, cases: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>('select w as id from look.writable($1, $2) w', [cases, noteClasses]);
  return new Set(rows.map(({ id }) => id));
}
