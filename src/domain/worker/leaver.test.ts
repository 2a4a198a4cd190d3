import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';

let world: NetworkWorld;
beforeAll(async () => {
  world = await networkWorld();
});
afterAll(() => world.stop());

const duties = (person: { token: string }, of: string) =>
  world.act(person as never, 'select kind, worker, cases::integer as cases from look.leaver_duties($1)', [of]);

test('before an account ends the admin reads who would act on how many cases, and no case', async () => {
  const admin = await world.worker(world.saarni.id, 'Aada Admin', ['organisation-admin']);
  expect(await duties(admin, world.anna.id)).toEqual([{ kind: 'backup-acts', worker: 'Veikko Salo', cases: 1 }]);
  expect(await duties(admin, world.veikko.id)).toEqual([{ kind: 'loses-backup', worker: 'Anna Kallio', cases: 1 }]);
  expect(await duties(admin, world.member.id)).toEqual([]);
  await world.act(world.anna, `select act.bar($1, $2, null, 'other')`, [world.caseId, world.veikko.id], world.caseId);
  expect(await duties(admin, world.anna.id)).toEqual([{ kind: 'nobody', worker: null, cases: 1 }]);
  expect(await duties(admin, world.county.lead.id)).toEqual([]);
  expect(await duties(world.anna, world.anna.id)).toEqual([]);
});
