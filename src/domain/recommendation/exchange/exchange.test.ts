import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formToken } from '../../../platform/http/session.ts';
import { projectRoot } from '../../../platform/project-root.ts';
import { addDays } from '../../../platform/time/format.ts';
import { themes } from '../../practice/index.ts';
import { admin, begin, end, keeper, overview, take, today, view, world } from '../recommendation.fixtures.ts';
import { addressees } from '../recommendation.ts';
import { libraryOf } from '../standing.ts';
import { columns, mostItems, mostSets } from './file-form.ts';
import { readFile } from './read-file.ts';

beforeAll(begin);
afterAll(end);

const about = ['thirteen', 'Kolmetoista suositusta', 'SEIVE', '2023-05-12', 'fi', 'riku.fi', 'RIKU'];
const first = [...about, '1', 'police prosecutor', 'criminal-process', '', 'Tutkitaan heti.', '', '', '', '', ''];
const second = [...about, '2', 'all', 'network', 'current', 'Sovitaan työnjaosta.', 'Arbetet delas.', '', '', '', ''];
const table = (...rows: readonly string[][]): string =>
  [[...columns], ...rows].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');
const coded = (text: string | Uint8Array): string => Buffer.from(text as string).toString('base64');
const preview = async (text: string | Uint8Array, person = keeper) =>
  world.json(person, 'POST', '/recommendations/import/preview', { file: coded(text) });
const load = async (text: string, seen: string, person = keeper) =>
  world.json(person, 'POST', '/recommendations/import', { file: coded(text), seen });
const kept = async (): Promise<number> =>
  (await world.owner.query<{ n: number }>('select count(*)::int as n from app.recommendation_set')).rows[0]?.n ?? -1;
const swap = (row: readonly string[], column: (typeof columns)[number], value: string): string[] =>
  row.with(columns.indexOf(column), value);
const wrongIn = (text: string | Uint8Array): string[] =>
  readFile(Buffer.from(text as string), libraryOf([])).problems.map(
    ({ line, reason, value }) => `${line} ${reason}${value === undefined ? '' : ` ${value}`}`,
  );

test('duplicate ids are refused by line, and nothing of the file is kept', async () => {
  const file = table(first, second, swap(second, 'fi', 'Toinen.'));
  expect((await preview(file)).body).toMatchObject({
    ...{ sets: [], problems: [{ line: 4, reason: 'duplicate-id', value: '2' }] },
  });
  const answer = await load(file, 'thirteen:0');
  expect([answer.status, answer.body.error.fields]).toEqual([
    422,
    [{ field: 'file', reason: 'duplicate-id', with: 'line 4' }],
  ]);
  const csrf = formToken(world.faces.formSecret, keeper.token);
  const page = await world.send(keeper, '/fi/suositukset/tuo', { csrf, file: coded(file) });
  for (const words of ['Tiedostoa ei tuotu', 'Rivi 4', 'Sama tunnus on sarjassa kahdesti.'])
    expect(page.text).toContain(words);
  expect(await kept()).toBe(0);
});

test('whatever is wrong with a file is told by its line', () => {
  for (const [file, wrong] of [
    [Uint8Array.of(0xe4, 0xf6), ['1 encoding']],
    ['  \n', ['1 empty']],
    [table(), ['1 empty']],
    ['{"form": "other"}', ['1 json rinnalla-recommendations-1']],
    ['{\n"form": \n}', ['3 json']],
    ['set;id\na;b', ['1 columns addressees', '1 columns themes']],
    [table(swap(first, 'set', 'tip18')), ['2 shipped tip18']],
    [table(swap(first, 'set', 'A B')), ['2 set A B']],
    [table(swap(first, 'licence', '')), ['2 required licence']],
    [table(swap(first, 'dated', '2023-13-01')), ['2 dated 2023-13-01']],
    [table(swap(first, 'language', 'de')), ['2 language de']],
    [table(first, swap(second, 'publisher', 'Joku muu')), ['3 differs publisher']],
    [table(swap(first, 'addressees', 'police mayor')), ['2 unknown-addressee mayor']],
    [table(swap(first, 'themes', 'weather')), ['2 unknown-theme weather']],
    [table(swap(first, 'themes', '')), ['2 required themes']],
    [table(swap(first, 'state', 'old')), ['2 state old']],
    [table(swap(first, 'fi', '')), ['2 no-words']],
    [table(swap(first, 'note_sv', 'Gjort.')), ['2 note-alone note_sv']],
    [table(swap(first, 'fi', 'a'.repeat(601))), ['2 too-long fi']],
    [table(swap(first, 'fi', 'Soita 040 123 4567.')), ['2 looks-like-identity fi']],
    [table(swap(first, 'fi', 'Kaksi\nriviä.'), swap(second, 'id', 'ä')), ['4 id ä']],
    [`${table(first)}\r\n"thirteen;2`, ['3 csv']],
  ] as const)
    expect(wrongIn(file), String(file).slice(-200)).toEqual(wrong);
});

test('a file that is too large says so, and of very many mistakes how many there are besides', async () => {
  const csrf = formToken(world.faces.formSecret, keeper.token);
  const large = await world.send(keeper, '/fi/suositukset/tuo', { csrf, file: coded('a'.repeat(500_001)) });
  expect([large.status, large.text.includes('Tiedosto on liian suuri.')]).toEqual([422, true]);
  const rows = Array.from({ length: 51 }, (_, at) => swap(swap(first, 'id', `${at}`), 'themes', 'weather rain'));
  expect((await preview(table(...rows))).body).toMatchObject({ problems: { length: 100 }, problemCount: 102 });
  const page = await world.send(keeper, '/fi/suositukset/tuo', { csrf, file: coded(table(...rows)) });
  expect(page.text).toContain('Tässä on sata ensimmäistä. 2 kohtaa näytetään, kun nämä on korjattu.');
});

test('a list is kept whole, read by everybody, and says in which language it is missing', async () => {
  const file = table(swap(first, 'note_fi', 'Osa on tehty.'), second);
  expect((await preview(file, admin)).status).toBe(403);
  expect((await load(file, 'thirteen:0', admin)).status).toBe(403);
  expect((await preview(file)).body.sets).toEqual([
    {
      ...{ key: 'thirteen', title: 'Kolmetoista suositusta', publisher: 'SEIVE', seen: 0, items: 2, added: 2 },
      ...{ changed: 0, removed: 0, missing: ['sv', 'en'] },
    },
  ]);
  expect(await kept()).toBe(0);
  const done = await load(file, 'thirteen:0');
  expect(done.body, done.text).toMatchObject({ sets: [{ key: 'thirteen', version: 1 }] });
  const { sets } = await overview(admin, '?set=thirteen');
  expect(sets[0]).toMatchObject({ key: 'thirteen', items: 2, seen: 'from-file', version: 1 });
  const { text } = await world.page(admin, '/sv/suositukset/thirteen-1');
  expect(text).toContain('Rekommendationen finns inte på sidans språk. Den visas på ett annat: finska.');
  // It leads to practices, by its theme alone.
  expect(text).toContain('href="/sv/kaytannot?theme=criminal-process"');
  // The same file once more changes nothing; as it was looked at, it has changed since.
  expect((await preview(file)).body.sets[0]).toMatchObject({ added: 0, changed: 0, removed: 0 });
  expect((await load(file, 'thirteen:0')).body.error.fields).toEqual([{ field: 'file', reason: 'not-as-shown' }]);
});

test('loaded again, a list is its next version; what it no longer has stays as history with what was said of it', async () => {
  expect((await take(admin, { state: 'agreed', version: 1 }, 'thirteen-2')).status).toBe(200);
  const file = JSON.stringify({
    form: 'rinnalla-recommendations-1',
    sets: [
      {
        ...{
          set: 'thirteen',
          title: 'Kolmetoista suositusta',
          publisher: 'SEIVE',
          dated: '2023-05-12',
          language: 'fi',
        },
        ...{ address: 'riku.fi', licence: 'RIKU' },
        items: [
          { id: '1', addressees: ['police', 'prosecutor'], themes: ['criminal-process'], says: { fi: 'Toisin.' } },
          { id: '3', addressees: ['ngo'], themes: ['getting-help'], state: 'history', says: { en: 'Third.' } },
        ],
      },
    ],
  });
  expect((await preview(file)).body).toMatchObject({
    ...{ sets: [{ seen: 1, added: 1, changed: 1, removed: 1 }], problems: [] },
  });
  expect((await load(file, 'thirteen:1')).status).toBe(200);
  expect((await view(admin, 'thirteen-1')).words.fi.says).toBe('Toisin.');
  const removed = await view(admin, 'thirteen-2');
  // On a day before the list was loaded it was not there; what was said of it since is told all the same.
  const yesterday = await overview(admin, `?set=thirteen&day=${addDays(today, -1)}`);
  expect(yesterday.items).toEqual([]);
  expect(yesterday.changes).toMatchObject([{ item: 'thirteen-2', before: null, after: 'agreed' }]);
  const { text } = await world.page(admin, `/fi/suositukset?set=thirteen&day=${addDays(today, -1)}`);
  expect(text).toContain('Sovitaan työnjaosta.');
  expect((await overview(admin, `?set=greta3&day=${addDays(today, -1)}`)).changes).toEqual([]);
  // Its day has come, and nobody is told so any more: nothing can be said of it.
  const due = `update app.stance set owner_id = author_id, review_on = date '2026-01-01' where item = $1`;
  await world.owner.query(due, ['thirteen-2']);
  for (const to of ['/fi/suositukset/thirteen-2', '/fi/suositukset?set=thirteen'])
    expect((await world.page(admin, to)).text).not.toContain('päivä on tullut');
  expect([removed.state, removed.maySpeak, removed.stances[0].state]).toEqual(['removed', false, 'agreed']);
  expect((await take(admin, { version: 2 }, 'thirteen-2')).status).toBe(409);
  const { rows } = await world.owner.query(
    'select version, items->0->>$1 as key from app.recommendation_set order by 1',
    ['key'],
  );
  expect(rows).toEqual([
    { version: 1, key: 'thirteen-1' },
    { version: 2, key: 'thirteen-1' },
  ]);
});

test('in JSON the line of an item is told, and a name that is not known is not passed over', () => {
  const item = { id: '1', addressees: ['police'], themes: ['network'], says: { fi: 'A "id": 1' } };
  const set = { set: 'mine', title: 'T', publisher: 'P', language: 'fi', address: 'a.fi', licence: 'L' };
  const file = (...items: object[]) =>
    JSON.stringify({ form: 'rinnalla-recommendations-1', sets: [{ ...set, items }] }, null, 1);
  expect(wrongIn(file(item, { ...item, id: '2' }))).toEqual([]);
  const [, twice] = [...file(item, item).matchAll(/"id":/g)];
  const line = file(item, item).slice(0, twice?.index).split('\n').length;
  expect(wrongIn(file(item, item))).toEqual([`${line} duplicate-id 1`]);
  expect(wrongIn(file({ ...item, owner: 'x' }))).toEqual([expect.stringMatching(/^\d+ unknown-name owner$/)]);
  expect(wrongIn(file({ ...item, says: { fi: 3 } }))).toEqual([
    expect.stringMatching(/^\d+ not-text says.fi$/),
    expect.stringMatching(/^\d+ no-words$/),
  ]);
});

test('what the guide shows is taken as it stands, and it names every column and code', () => {
  const guide = readFileSync(path.join(projectRoot(), 'docs/how-to/load-recommendations.md'), 'utf8');
  const [, json = ''] = /```json\n(.*?)```/s.exec(guide) ?? [];
  expect(wrongIn(json)).toEqual([]);
  for (const name of [...columns, ...addressees, ...themes]) expect(guide).toContain(`\`${name}\``);
  expect(guide).toContain(`${mostSets} lists, ${mostItems} items a list`);
});

const exported = async (what: string, form: string) => {
  const csrf = formToken(world.faces.formSecret, admin.token);
  return (await world.send(admin, '/fi/suositukset/vie', { csrf, what, form })).text;
};

test('what is saved can be loaded again under another name, and names nobody', async () => {
  for (const form of ['csv', 'json']) {
    const text = (await exported('recommendations', form)).replace(/^\ufeff/, '');
    const problems = readFile(Buffer.from(text), libraryOf([])).problems;
    // All that stands in the way is that the lists come with the program.
    expect([...new Set(problems.map(({ reason }) => reason))], form).toEqual(['shipped']);
    // Our words are not taken for those of the source by whoever has the file alone.
    expect(text).toContain('toisen tekemä tiivistelmä, ei lähdettä itseään');
    const stances = await exported('stances', form);
    expect(stances).toContain('thirteen-2');
    for (const name of ['Aino', admin.id]) expect(stances).not.toContain(name);
  }
});

test('what a spreadsheet would take for a formula is saved as text, and loaded again as it was', async () => {
  const text = "=cmd|'/c calc'!A1";
  const own = [first, second].map((row) => swap(swap(row, 'set', 'formulas'), 'fi', text));
  expect((await load(table(...own), 'formulas:0')).status).toBe(200);
  const saved = await exported('recommendations', 'csv');
  expect(saved).toContain(`'${text}`);
  const [head = '', ...rows] = saved.replace(/^\ufeff/, '').split('\r\n');
  const again = [head, ...rows.filter((row) => row.startsWith('formulas;'))].join('\r\n');
  expect((await preview(again)).body.sets[0]).toMatchObject({ key: 'formulas', items: 2, changed: 0 });
});
