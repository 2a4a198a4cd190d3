import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { version } from '../../platform/version.ts';
import { noteBackup, noteVersion } from '../../start/version-run.ts';
import { workerEndpoints } from './index.ts';

let world: SmallWorld;
let admin: Person;
let worker: Person;

beforeAll(async () => {
  world = await smallWorld({ endpoints: workerEndpoints });
  const saarni = await world.organisation('Saarni ry', 'victim-support');
  admin = await world.worker(saarni, 'Veera Koski', ['organisation-admin']);
  worker = await world.worker(saarni, 'Anna Kallio');
});
afterAll(() => world.stop());

test('an administrator sees what runs, what ran before, and whether a backup was taken before each', async () => {
  const { superuser } = world.database.connection;
  await noteVersion(superuser, 40);
  await noteVersion(superuser, 0);
  await noteBackup(superuser, new Date().toISOString());
  await noteVersion(superuser, 2);
  const { status, body } = await world.json(admin, 'GET', '/versions');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    version,
    schema: expect.stringMatching(/^\d{4}$/),
    backupAt: expect.any(String),
    runs: [
      { version, migrations: 2, backupAt: body.backupAt },
      { version, migrations: 40, backupAt: null },
    ],
  });
  const said = { fi: 'ennen tätä ei otettu', sv: 'ingen säkerhetskopia togs', en: 'no backup was taken' };
  for (const [language, words] of Object.entries(said)) {
    const page = await world.page(admin, `/${language}/minun/paivitys`);
    expect([page.status, page.text]).toEqual([200, expect.stringContaining(words)]);
  }
  expect((await world.page(admin, '/fi/minun/tyontekijat')).text).toContain('/fi/minun/paivitys');
});

test('whoever administers nothing is refused, and the database gives nothing either', async () => {
  expect((await world.json(worker, 'GET', '/versions')).status).toBe(403);
  expect((await world.page(worker, '/fi/minun/tyontekijat')).text).not.toContain('/minun/paivitys');
  const client = await world.database.pools.look.connect();
  await client.query('begin');
  await client.query('select look.enter($1, $2)', [worker.token, '']);
  expect((await client.query('select * from look.version_runs()')).rows).toEqual([]);
  expect((await client.query('select * from look.schema_now()')).rows).toEqual([]);
  await client.query('rollback');
  client.release();
});
