import type { Context } from '../../platform/http/endpoint.ts';
import { readTasks } from '../plan/index.ts';
import type { StandingPromise } from './hand-over.ts';

/** Promises on the case as far as the worker sees them: each stays with who made it, whoever leads or leaves. */
export async function readPromises({
  tx,
  vault,
  trail,
  acting,
}: Pick<Context<unknown, 'case'>, 'tx' | 'vault' | 'trail' | 'acting'>): Promise<StandingPromise[]> {
  const tasks = await readTasks(tx, vault, trail, acting.case.id);
  return tasks
    .filter(({ state }) => state === 'accepted' || state === 'kept')
    .map(({ forWorker, forOrganisation, answer, text, dueOn }) => ({
      who: forWorker ?? answer?.author ?? forOrganisation,
      text,
      dueOn,
    }));
}
