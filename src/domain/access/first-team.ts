import type { Acting } from '../../platform/acting/acting.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { FieldProblem } from '../../platform/http/problem.ts';
import { listNamable, type WorkerName } from '../worker/index.ts';

/**
 * Whom the one who accepts may name on the first team: nobody names themselves, save an only worker (access model 1, sentences 4
 * and 5).
 */
export async function listFirstTeam(tx: ReadTx, { workerId }: Pick<Acting, 'workerId'>): Promise<WorkerName[]> {
  const colleagues = await listNamable(tx);
  const others = colleagues.filter(({ id }) => id !== workerId);
  return others.length > 0 ? others : colleagues;
}

/** What is wrong with a lead and a backup chosen of these; a backup is named where there is another to choose. */
export function unfitFirstTeam(
  choices: readonly WorkerName[],
  chosen: { readonly leadId?: string | undefined; readonly backupId?: string | undefined },
): FieldProblem[] {
  const needed = (['leadId', 'backupId'] as const).filter(
    (field) => field === 'leadId' || choices.length > 1 || chosen.backupId,
  );
  const missing = needed.filter((field) => !choices.some(({ id }) => id === chosen[field]));
  if (missing.length > 0) return missing.map((field) => ({ field, reason: 'choose' }));
  return chosen.leadId === chosen.backupId ? [{ field: 'backupId', reason: 'same' }] : [];
}
