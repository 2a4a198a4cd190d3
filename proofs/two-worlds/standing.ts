import { type WorkerKey, workerKeys, workers } from './words.ts';
import type { Program } from './world.ts';

/** What each worker is told that she may do: on a case, or on her own account. */
export type Standing = ReadonlyMap<WorkerKey, ReadonlySet<string>>;

/** Of each worker, by the first of these pages that opens. */
async function ask(world: Program, who: readonly WorkerKey[], paths: readonly string[]): Promise<Standing> {
  const found = new Map<WorkerKey, ReadonlySet<string>>();
  for (const as of who)
    for (const path of paths) {
      if (found.has(as)) continue;
      const { status, body } = await world.ask({ as, method: 'GET', path }, 1);
      if (status === 200) found.set(as, new Set((JSON.parse(body) as { allowed: string[] }).allowed));
    }
  await world.rewind();
  return found;
}

/** On a case: of those for whom it may exist, or its log alone. */
export async function standingOn(world: Program, caseId: string): Promise<Standing> {
  const { rows } = await world.client.query<{ id: string }>(
    'select distinct worker_id as id from priv.effective where case_id = $1',
    [caseId],
  );
  const who = workerKeys.filter((key) => rows.some(({ id }) => id === workers[key].id));
  return await ask(world, who, [`/api/v1/cases/${caseId}`, `/api/v1/cases/${caseId}/log`]);
}

/** On her own account, as it is now. */
export const readOwnStanding = (world: Program): Promise<Standing> => ask(world, workerKeys, ['/api/v1/me']);

let own: Standing | undefined;

/** On her own account, which is the same in all worlds of a run. */
export async function standingForHerself(world: Program): Promise<Standing> {
  own ??= await readOwnStanding(world);
  return own;
}
