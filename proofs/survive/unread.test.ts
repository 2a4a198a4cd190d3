import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { endpoints } from '../../src/endpoints.ts';
import { lookAtRows } from '../../src/keys/look-at-rows.ts';
import { sealedColumns } from '../../src/keys/sealed-columns.ts';
import { openFileKeyRing } from '../../src/platform/crypto/file-key-ring.ts';
import { ringFolder } from '../../src/platform/crypto/ring-by-settings.ts';
import { openLog } from '../../src/platform/log/log.ts';
import { origin } from '../http/evaluation-config.ts';
import { type RunningApp, runApp } from '../http/running-app.ts';

let running: RunningApp;
let token: string;
let caseId: string;

/** Changes a byte in every sealed text but those of the log and the sign-in: none of them opens any more. */
async function spoilAll(connection: pg.ClientConfig): Promise<number> {
  const client = new pg.Client(connection);
  await client.connect();
  await client.query('set session_replication_role = replica');
  let spoilt = 0;
  for (const { schema, relation, name } of await sealedColumns(client)) {
    if (schema === 'audit' || relation === 'credential') continue;
    const table = `${schema}."${relation}"`;
    const { rows } = await client.query<{ list: boolean }>(
      `select atttypid = 'bytea[]'::regtype as list from pg_attribute where attrelid = $1::regclass and attname = $2`,
      [table, name],
    );
    const other = (bytes: string) => `set_byte(${bytes}, 20, get_byte(${bytes}, 20) # 1)`;
    const value = rows[0]?.list
      ? `array(select ${other('one')} from unnest(${name}) with ordinality as x(one, nth) order by nth)`
      : other(name);
    spoilt += (await client.query(`update ${table} set ${name} = ${value} where ${name} is not null`)).rowCount ?? 0;
  }
  await client.end();
  return spoilt;
}

/** Before that each text of the story opens, in every column: so a look at the rows (keys verify) knows where each belongs. */
async function allOpens({ database, deps }: RunningApp): Promise<void> {
  const client = new pg.Client(database.connection.superuser);
  await client.connect();
  const ring = openFileKeyRing(ringFolder(deps.config), deps.config.masterKey);
  await client.query('begin read only');
  const looks = await lookAtRows(client, ring, true);
  expect(looks.filter(({ closed }) => closed > 0)).toEqual([]);
  expect(looks.filter(({ opened }) => opened > 0).length).toBeGreaterThan(40);
  ring.close();
  await client.end();
}

/** A form that is half written: the story leaves none. */
async function leaveDraft(): Promise<void> {
  const form = '/t/uusi';
  const csrf = /name="csrf" value="([^"]+)"/.exec((await running.page(token, `/fi${form}`)).body)?.[1] ?? '';
  const { status } = await running.app.fetch(
    new Request(`${origin}/fi/luonnos`, {
      method: 'POST',
      headers: {
        cookie: `rinnalla=${token}`,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ csrf, luonnos: `.0 ${form}`, codeWord: 'Kesken' }).toString(),
    }),
  );
  expect(status).toBe(200);
}

beforeAll(async () => {
  running = await runApp();
  token = await running.signIn('Anna Kallio');
  caseId = (await running.json(token, 'GET', '/cases')).body.cases[0].id as string;
  await leaveDraft();
  await allOpens(running);
  expect(await spoilAll(running.database.connection.superuser)).toBeGreaterThan(200);
});
afterAll(() => running.stop());

/** The pages of a case and those without one, by their slugs. */
const pages = endpoints.flatMap(({ method, slug }) => {
  if (method !== 'GET' || !slug) return [];
  const at = slug.replace('/:caseId', `/CASE`);
  return at.includes(':') ? [] : [at];
});

test('no page falls with texts that cannot be read, in any language', async () => {
  expect(pages.length).toBeGreaterThan(20);
  const fallen: string[] = [];
  for (const page of pages) {
    const { status } = await running.page(token, `/fi${page.replace('CASE', caseId)}`);
    if (status >= 500) fallen.push(`${page} ${status}`);
  }
  expect(fallen).toEqual([]);
});

test('what cannot be read says so in the language of the page, and the log says where, not what', async () => {
  const lines: string[] = [];
  const quiet = openLog({ level: 'error', to: { write: (line: string) => void lines.push(line) } });
  const app = await createApp(running.deps);
  try {
    const words = { fi: '[ei voi lukea]', sv: '[kan inte läsas]', en: '[cannot be read]' };
    for (const [language, said] of Object.entries(words)) {
      const headers = { cookie: `rinnalla=${token}` };
      const answer = await app.fetch(new Request(`${origin}/${language}/t/${caseId}/aikajana`, { headers }));
      expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining(said)]);
    }
  } finally {
    quiet();
    await app.close();
  }
  const told = lines.map((line) => JSON.parse(line)).filter(({ event }) => event === 'texts.unread');
  expect(told.length).toBe(3);
  expect(told[0]).toMatchObject({
    look: expect.any(String),
    unread: expect.arrayContaining([expect.stringMatching(/^\w+ of room \d+: changed \(\d+\)$/)]),
  });
  expect(JSON.stringify(told)).not.toContain(caseId);
});
