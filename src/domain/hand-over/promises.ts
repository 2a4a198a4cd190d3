import type { Context } from '../../platform/http/endpoint.ts';
import type { StandingPromise } from './hand-over.ts';
import { tasksOf } from './sheet.ts';

/** Promises on the case as far as the worker sees them: each stays with who made it, whoever leads or leaves. */
export async function readPromises(
  asking: Pick<Context<unknown, 'case'>, 'tx' | 'vault' | 'trail' | 'acting'>,
  tasks = tasksOf(asking),
): Promise<StandingPromise[]> {
  return (await tasks)
    .filter(({ state }) => state === 'accepted' || state === 'kept')
    .map(({ forWorker, forOrganisation, answer, text, dueOn }) => ({
      who: forWorker ?? answer?.author ?? forOrganisation,
      text,
      dueOn,
    }));
}
