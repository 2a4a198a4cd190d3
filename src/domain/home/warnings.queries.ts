import { createHash } from 'node:crypto';
import type { ReadTx } from '../../platform/db/tx.ts';
import { dayOf } from '../../platform/time/format.ts';
import type { AttentionFact, AttentionKind } from './home.ts';

interface WaitingRow {
  kind: AttentionKind;
  case_id: string;
  code_word: string;
  id: string;
  at: Date;
  due_at: Date | null;
}

/** Warnings that wait for the worker, with their moments: their clock runs in minutes. One statement. */
export async function readWarningsWaiting(tx: ReadTx): Promise<AttentionFact[]> {
  const rows = await tx.query<WaitingRow>(
    'select kind, case_id, code_word, id, at, due_at from look.warnings_waiting()',
  );
  return rows.map((row) => ({
    kind: row.kind,
    caseId: row.case_id,
    codeWord: row.code_word,
    id: row.id,
    class: null,
    urgency: null,
    day: dayOf(row.at),
    at: row.at.toISOString(),
    dueAt: row.due_at?.toISOString() ?? null,
  }));
}

/**
 * What the open page compares, so that it asks for itself again when a warning comes or has been dealt with: `look.work_mark()`, of the rows
 * that the page has read already.
 */
export const workMarkOf = (warnings: readonly AttentionFact[]): string =>
  createHash('md5')
    .update(
      warnings
        .map(({ kind, id }) => `${kind}${id ?? ''}`)
        .sort()
        .join(','),
    )
    .digest('hex');
