import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeWords, names, workers } from '../../seeds/names.ts';
import { endpoints } from '../../src/endpoints.ts';
import { type RunningApp, runApp } from './running-app.ts';

/** Code word, state, days and whatever else tells of a case are class case: without it there is none, whatever else is open. */
let world: RunningApp;
let owner: pg.Client;
let caseId: string;
beforeAll(async () => {
  world = await runApp();
  owner = new pg.Client(world.database.connection.owner);
  await owner.connect();
  const { body } = await world.json(await world.signIn(names.minna), 'GET', `/search?q=${codeWords.koivu}`);
  caseId = body.cases[0].id;
});
afterAll(async () => {
  await owner.end();
  await world.stop();
});

const own = endpoints.filter(({ method, path }) => method === 'GET' && !path.includes(':'));
const onCase = endpoints.filter(
  ({ method, path }) => method === 'GET' && path.includes(':caseId') && !/:(?!caseId)/.test(path),
);

/** Looks of one's own that tell of the case, by its code word or its id. */
async function telling(token: string): Promise<string[]> {
  const found: string[] = [];
  for (const { path } of own) {
    const { body } = await world.json(token, 'GET', path);
    const text = JSON.stringify(body);
    if (text.includes(codeWords.koivu) || text.includes(caseId)) found.push(path);
  }
  return found;
}

test('without class case nothing tells of the case, though other rooms of it stand open', async () => {
  const token = await world.signIn(names.minna);
  expect(await telling(token)).toEqual(expect.arrayContaining(['/work', '/cases', '/calendar']));
  await owner.query(`delete from priv.effective where worker_id = $1 and case_id = $2 and class = 'case'`, [
    workers.minna.id,
    caseId,
  ]);
  // As recompute leaves it.
  await owner.query('select priv.recompute_list($1), priv.move_stamps($1)', [caseId]);
  const { rows } = await owner.query('select from priv.effective where worker_id = $1 and case_id = $2 and can_read', [
    workers.minna.id,
    caseId,
  ]);
  expect(rows.length).toBeGreaterThan(5);
  expect(await telling(token)).toEqual([]);
  for (const { path } of onCase)
    expect([path, (await world.json(token, 'GET', path.replace(':caseId', caseId))).status]).toEqual([path, 404]);
});

test('what came about since a bar tells its code word to the lead, and not to the data-protection officer', async () => {
  const anna = await world.signIn(names.anna);
  const named = await world.json(anna, 'POST', `/cases/${caseId}/members`, {
    workerId: workers.noora.id,
    standing: 'member',
    classes: ['case'],
  });
  expect(named.status).toBe(200);
  // All that asks for attention, not the five most urgent: which they are goes by the day.
  const since = async (token: string): Promise<string[]> => {
    const client = new pg.Client(world.database.connection.look);
    await client.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('rinnalla.token', $1, true)`, [token]);
      const { rows } = await client.query<{ code_word: string }>(
        `select code_word from look.attention() where kind = 'bar-since' and case_id = $1`,
        [caseId],
      );
      return rows.map(({ code_word }) => code_word);
    } finally {
      await client.end();
    }
  };
  expect(await since(anna)).toEqual([codeWords.koivu]);
  expect(await since(await world.signIn(names.kaarlo))).toEqual(['']);
});
