import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';

let it: NetworkWorld;
beforeAll(async () => {
  it = await networkWorld();
});
afterAll(() => it.stop());

const duties = (person: { token: string }, of: string) =>
  it.act(person as never, 'select kind, worker, cases::integer as cases from look.leaver_duties($1)', [of]);

test('before an account ends the admin reads who would act on how many cases, and no case', async () => {
  const admin = await it.worker(it.saarni.id, 'Aada Admin', ['organisation-admin']);
  expect(await duties(admin, it.anna.id)).toEqual([{ kind: 'backup-acts', worker: 'Veikko Salo', cases: 1 }]);
  expect(await duties(admin, it.veikko.id)).toEqual([{ kind: 'loses-backup', worker: 'Anna Kallio', cases: 1 }]);
  expect(await duties(admin, it.member.id)).toEqual([]);
  await it.owner.query(
    `insert into app.bar (case_id, worker_id, reason, set_by, set_at) values ($1, $2, 'other', $3, priv.now())`,
    [it.caseId, it.veikko.id, it.anna.id],
  );
  expect(await duties(admin, it.anna.id)).toEqual([{ kind: 'nobody', worker: null, cases: 1 }]);
  expect(await duties(admin, it.county.lead.id)).toEqual([]);
  expect(await duties(it.anna, it.anna.id)).toEqual([]);
});
