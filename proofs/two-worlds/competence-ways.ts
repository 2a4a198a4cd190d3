import type { OneWay } from './reach.ts';
import { inDays } from './terms.ts';
import { workers } from './words.ts';
import type { Program } from './world.ts';

/** The first training of Saarni's catalogue in the story, by id. */
export async function trainingOfSaarni({ client }: Pick<Program, 'client'>): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    'select id from app.training where organisation_id = $1 order by id limit 1',
    [workers.anna.organisationId],
  );
  return rows[0]!.id;
}

/** What a worker has learnt and says of it, and what who keeps the catalogue does: by whom alone each is done. */
export async function competenceWays(world: Program): Promise<readonly OneWay[]> {
  const trainingId = await trainingOfSaarni(world);
  const { rows } = await world.client.query<{ id: string }>(
    'select id from app.learnt where worker_id = $1 order by id limit 1',
    [workers.anna.id],
  );
  const training = { name: 'Kurssi', themes: ['network'], provider: 'Saarni ry', holds: '24' };
  const learnt = { trainingId, doneOn: inDays(-20) };
  return [
    { as: 'helmi', path: '/trainings', input: training },
    {
      ...{ as: 'helmi', path: '/trainings/:trainingId/change' },
      input: { trainingId, ...training, state: 'open', version: 1 },
    },
    { as: 'anna', path: '/own/learnt', input: learnt },
    {
      ...{ as: 'anna', path: '/own/learnt/:learntId/change' },
      input: { learntId: rows[0]!.id, ...learnt, state: 'held', version: 1 },
    },
    { as: 'anna', path: '/own/competence/assess', input: { role: 'worker', network: 'can', version: 1 } },
    { as: 'helmi', path: '/learnt/export', input: {} },
  ];
}
