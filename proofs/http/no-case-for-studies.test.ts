import { afterAll, beforeAll, expect, test } from 'vitest';
import { endpoints } from '../../src/endpoints.ts';
import { origin } from './evaluation-config.ts';
import { type RunningApp, runApp } from './running-app.ts';
import { fillings, storedIds } from './stored-ids.ts';

/** Who defines studies, who reads them and who keeps the machine: none of them is on a case (sentence 15). */
const roles = ['researcher', 'network-coordinator', 'system-admin'] as const;

let story: RunningApp;
beforeAll(async () => {
  story = await runApp();
}, 120_000);
afterAll(() => story.stop());

/** What the JSON face answers, whatever it is: a calendar too. */
async function ask(token: string, method: 'GET' | 'POST', to: string): Promise<{ status: number; text: string }> {
  const headers = {
    authorization: `Bearer ${token}`,
    ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
  };
  const body = method === 'POST' ? { body: '{}' } : {};
  const response = await story.app.fetch(new Request(`${origin}/api/v1${to}`, { method, headers, ...body }));
  return { status: response.status, text: await response.text() };
}

/** All addresses in which a row of the case could be asked for. */
const addressed = endpoints.filter(({ path }) => path.includes(':'));

/** What a worker is told of cases by every address, with up to two ids of each kind of row that they have. */
async function toldOfCases(name: string, many: number): Promise<{ asked: number; told: readonly string[] }> {
  const owner = await story.asOwner();
  const { rows: workers } = await owner.query<{ organisation: string }>(
    'select organisation_id as organisation from app.worker where name = $1',
    [name],
  );
  const token = await story.signIn(name);
  const { rows: cases } = await owner.query<{ id: string; word: string }>(
    'select id, code_word as word from app."case" order by opened_at limit $1',
    [many],
  );
  const idsFor = await storedIds(owner);
  const told: string[] = [];
  let asked = 0;
  for (const { id, word } of cases) {
    const ids = await idsFor(workers[0]?.organisation as string, id);
    const few = (parameter: string) => (parameter === 'caseId' ? [id] : ids(parameter).slice(0, 2));
    const says = (text: string) => text.includes(id) || text.includes(word);
    for (const endpoint of addressed) {
      const { method, path, slug } = endpoint;
      const isOfCase = path.includes(':caseId');
      for (const to of fillings(path, few)) {
        const { status, text } = await ask(token, method, to);
        asked += 1;
        if (says(text)) told.push(`${method} ${path} names ${word}`);
        if (isOfCase && (status < 400 || (method === 'GET' && ![403, 404].includes(status))))
          told.push(`${method} ${path}: ${status}`);
      }
      // A page says its own address, which has the id that was typed; the code word nobody has typed.
      for (const to of slug ? fillings(`/fi${slug}`, few) : []) {
        const { status, body } = await story.page(token, to);
        asked += 1;
        if (body.includes(word)) told.push(`/fi${slug} names ${word}`);
        if (isOfCase && method === 'GET' && ![403, 404].includes(status)) told.push(`/fi${slug}: ${status}`);
      }
    }
  }
  return { asked, told };
}

test.each(roles)(
  '%s is told of no case by any address, with ids of each kind of its rows',
  { timeout: 300_000 },
  async (role) => {
    const owner = await story.asOwner();
    await owner.query('update app.worker set roles = array[$1] where name = $2', [role, 'Iida Sarka']);
    const { asked, told } = await toldOfCases('Iida Sarka', 2);
    process.stdout.write(`${role}: ${asked} addresses asked, ${told.length} told of a case\n`);
    expect(asked).toBeGreaterThan(300);
    expect(told).toEqual([]);
  },
);

test('who is on a case is told of it by the same questions', { timeout: 300_000 }, async () => {
  expect((await toldOfCases('Anna Kallio', 1)).told.length).toBeGreaterThan(10);
});
