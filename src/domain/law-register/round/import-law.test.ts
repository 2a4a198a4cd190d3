import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../../proofs/http/one-case.ts';
import type { Person } from '../../../../proofs/http/small-world.ts';
// Every text that draws from the register is loaded, as in the program.
import '../../../app.ts';
import { workbookFile } from '../../../platform/export/workbook.ts';
import { formToken } from '../../../platform/http/session.ts';
import { addDays, dayOf } from '../../../platform/time/format.ts';
import { readSmallWorkbook } from '../../../study/index.ts';
import { workbookParts, zipOf } from '../../../study/study.fixtures.ts';
import { lawRegisterEndpoints } from '../index.ts';
import { type Column, columns, headingIn, type PendingColumn, pendingColumns, pendingHeadingIn } from './columns.ts';

let world: OneCase;
let keeper: Person;
const today = dayOf(new Date());

beforeAll(async () => {
  world = await oneCase({ endpoints: lawRegisterEndpoints });
  keeper = await world.worker(await world.organisation('Ylläpito', 'research'), 'Yrjö Ylläpitäjä', ['system-admin']);
});
afterAll(() => world.stop());

/** A document with these marks. */
async function document(...rows: Partial<Record<Column, string>>[]): Promise<string> {
  const cells = rows.map((row) => columns.map((column) => ({ version: '1', ...row })[column] ?? ''));
  const bytes = await workbookFile([{ name: 'Lakirekisteri', headings: 1, rows: [headingIn('fi'), ...cells] }]);
  return bytes.toString('base64');
}
const send = (to: '' | '/preview', file: string, more: object = {}, person = keeper) =>
  world.json(person, 'POST', `/law/import${to}`, { file, by: 'Elina Vuori, lakimies', checkedOn: today, ...more });
const fields = (answer: { body: { error?: { fields?: { field: string; reason: string }[] } } }) =>
  answer.body.error?.fields?.map(({ field, reason }) => `${field} ${reason}`);
const entries = async (): Promise<number> =>
  (await world.owner.query<{ n: number }>('select count(*)::int as n from app.law_entry')).rows[0]?.n ?? -1;

test('everybody takes the register as a workbook; only an administrator brings one in', async () => {
  const response = await world.json(world.anna, 'POST', '/law/export', {}).catch((error: unknown) => error);
  // A file is no JSON: the answer is read as bytes by the journey of the browser.
  expect(response).toBeInstanceOf(SyntaxError);
  expect(await world.logged('LawExported')).toBe(1);
  const file = await document({ key: 'ul-52b', verdict: 'oikein' });
  for (const to of ['', '/preview'] as const)
    expect((await send(to, file, to === '' ? { rows: ['ul-52b'] } : {}, world.anna)).status).toBe(403);
});

test('who has checked is named as on the form of one provision, and not on a day to come', async () => {
  const file = await document({ key: 'ul-52b', verdict: 'oikein' });
  const answer = await send('', file, { rows: ['ul-52b'], by: 'E', checkedOn: '2099-01-01' });
  expect(fields(answer)).toEqual(['by required', 'checkedOn future']);
  expect(await entries()).toBe(0);
});

test('a preview writes nothing; only what is chosen is written, all of it or none', async () => {
  const file = await document(
    { key: 'ul-52b', verdict: 'oikein' },
    { key: 'vtj-36', verdict: 'korjattava', newFi: 'Uusi.', newSv: 'Ny.', newEn: 'New.' },
    { key: 'gdpr-33', verdict: 'oikein' },
  );
  const preview = await send('/preview', file);
  expect(preview.body.rows, preview.text).toMatchObject([
    { key: 'ul-52b', refused: [], checks: true },
    { key: 'vtj-36', refused: [], checks: true },
    { key: 'gdpr-33', refused: ['unread'] },
  ]);
  expect(await entries()).toBe(0);
  // A refused row among the chosen: none of them.
  expect(fields(await send('', file, { rows: ['ul-52b', 'gdpr-33'] }))).toEqual(['file not-as-shown']);
  expect(fields(await send('', file, { rows: [] }))).toEqual(['rows choose']);
  expect(await entries()).toBe(0);
  const written = await send('', file, { rows: ['vtj-36'] });
  expect(written.body, written.text).toMatchObject({ written: 1 });
  const { rows } = await world.owner.query('select key, entry, act, reason from app.law_entry order by entry');
  expect(rows.map(({ key, entry, act }) => `${key} ${entry} ${act}`)).toEqual([
    'vtj-36 1 corrected',
    'vtj-36 2 checked',
  ]);
  expect(rows[0].reason).toContain('Elina Vuori, lakimies');
  const { text } = await world.page(world.anna, '/fi/lakirekisteri/vtj-36');
  expect(text).toContain('Uusi.');
  expect(text).toMatch(/\(tarkistanut Elina Vuori, lakimies [\d.]+; luettu, [^)]*korjattu täällä [\d.]+\)/);
  // The same document once more: the provision has been corrected since it was taken.
  expect((await send('/preview', file)).body.rows[1]).toMatchObject({ refused: ['changed'] });
  expect(fields(await send('', file, { rows: ['vtj-36'] }))).toEqual(['file not-as-shown']);
  expect(await entries()).toBe(2);
});

test('whoever has saved comes to where what was saved stands: of what is not checked, among all', async () => {
  const file = await document(
    { key: 'ul-54', verdict: 'oikein' },
    { key: 'gdpr-33', verdict: 'en tiedä', note: 'Kysytään.' },
  );
  const csrf = formToken(world.faces.formSecret, keeper.token);
  const save = async (key: string) => {
    const fields = { csrf, file, by: 'Elina Vuori, lakimies', checkedOn: today, rows: key };
    const sent = await world.send(keeper, '/fi/lakirekisteri/tuo/tallenna', fields);
    const to = sent.headers.get('location') ?? sent.text;
    return [to, (await world.page(keeper, to)).text.includes(`/fi/lakirekisteri/${key}"`)];
  };
  expect(await save('gdpr-33')).toEqual(['/fi/lakirekisteri?view=all&list=all', true]);
  expect(await save('ul-54')).toEqual(['/fi/lakirekisteri?view=checked&list=all', true]);
});

test('a row whose times or euros the new words may no longer fit is not ticked beforehand, and shows what stays', async () => {
  const worded = { verdict: 'korjattava', newFi: 'Uusi.', newSv: 'Ny.', newEn: 'New.' };
  const file = await document(
    { key: 'lk-7', ...worded },
    { key: 'rvl-9', ...worded },
    { key: 'ul-52c', verdict: 'oikein' },
  );
  const csrf = formToken(world.faces.formSecret, keeper.token);
  const by = 'Elina Vuori, lakimies';
  const { text } = await world.send(keeper, '/fi/lakirekisteri/tuo', { csrf, file, by, checkedOn: today });
  const ticks = [...text.matchAll(/<input[^>]*name="rows"[^>]*>/g)].map(([input]) => [
    /value="([^"]*)"/.exec(input)?.[1],
    / checked/.test(input),
  ]);
  expect(ticks).toEqual([
    ['lk-7', false],
    ['rvl-9', false],
    ['ul-52c', true],
  ]);
  for (const words of ['aikoja ei ole korjattu', 'euromäärät pysyvät', '8\u00a0800\u00a0€', '6 kuukautta'])
    expect(text, words).toContain(words);
});

test('a wording that would hold together with another of its place is refused by the name of the other', async () => {
  const file = await document({ key: 'rvl-9-2015', verdict: 'korjattava', validUntil: '30.6.2018' });
  expect((await send('/preview', file)).body.rows).toMatchObject([
    { refused: ['overlaps-next'], against: 'rvl-9-2018' },
  ]);
  const csrf = formToken(world.faces.formSecret, keeper.token);
  const by = 'Elina Vuori, lakimies';
  const { text } = await world.send(keeper, '/fi/lakirekisteri/tuo', { csrf, file, by, checkedOn: today });
  expect(text).toMatch(/seuraava sanamuoto on silloin jo voimassa: rikosvahinkolaki[^<]*, 1\.1\.2018 alkaen\./);
});

test('a note on a row that nobody could judge is kept on the page of the provision, and changes nothing else', async () => {
  const note = 'Kysy oikeusministeriöstä';
  const file = await document({ key: 'ul-52b', verdict: 'en tiedä', note });
  const csrf = formToken(world.faces.formSecret, keeper.token);
  const by = 'Elina Vuori, lakimies';
  const { text } = await world.send(keeper, '/fi/lakirekisteri/tuo', { csrf, file, by, checkedOn: today });
  for (const words of [note, 'Tallenna huomautus: ']) expect(text, words).toContain(words);
  const before = await world.json(world.anna, 'GET', '/law/ul-52b');
  expect((await send('', file, { rows: ['ul-52b'] })).status).toBe(200);
  const { body } = await world.json(world.anna, 'GET', '/law/ul-52b');
  const { entries: noted, ...stood } = body.row;
  const { entries: none, ...stands } = before.body.row;
  expect([stood, noted]).toEqual([stands, none + 1]);
  expect(body.changes[0]).toMatchObject({ act: 'noted', reason: note, named: { by, on: today }, edition: 1 });
  const drawn = (await world.page(world.anna, '/fi/lakirekisteri/ul-52b')).text;
  for (const words of [note, 'Huomautus ', by]) expect(drawn, words).toContain(words);
  // A note ends no check: what was checked stands as it was.
  const check = { by, checkedOn: today, what: 'Laki', version: noted + 1 };
  expect((await world.json(keeper, 'POST', '/law/ul-52b/check', check)).status).toBe(200);
  const again = await document({ key: 'ul-52b', version: String(noted + 2), verdict: 'en tiedä', note });
  expect((await send('', again, { rows: ['ul-52b'] })).status).toBe(200);
  expect((await world.json(world.anna, 'GET', '/law/ul-52b')).body.row.checked).toMatchObject({ by });
});

test('a row that was corrected after the day of the marking is not checked by it', async () => {
  const entry = { kind: 'provision', key: 'ul-53', seen: 0, act: 'corrected', reason: 'Päätetty' };
  const said = { asOf: '2026-10' };
  await world.act(keeper, 'select act.write_law($1)', [JSON.stringify([{ ...entry, said }])]);
  await world.page(keeper, '/fi/lakirekisteri/ul-53');
  const file = await document({ key: 'ul-53', version: '2', verdict: 'oikein' });
  const old = { checkedOn: addDays(today, -1) };
  expect((await send('/preview', file, old)).body.rows).toMatchObject([{ refused: ['before-correction'] }]);
  expect(fields(await send('', file, { ...old, rows: ['ul-53'] }))).toEqual(['file not-as-shown']);
  expect((await send('/preview', file)).body.rows).toMatchObject([{ refused: [], checks: true }]);
});

test('marks of changes to come are found behind a sheet of the lawyer’s own, and never passed over', async () => {
  const said = { wouldFi: '', newPaper: 'HE 1/2026', newStage: 'esitys' };
  const words = { newWouldFi: 'Muuttuisi.', newWouldSv: 'Ändras.', newWouldEn: 'Would change.' };
  const mark: Partial<Record<PendingColumn, string>> = { key: 'ul-52b', change: 'uusi', ...said, ...words };
  const sheet = (rows: string[][]) => ({ name: 'x', headings: 1, rows });
  const unmarked: Partial<Record<Column, string>> = { key: 'ul-52b', version: '1' };
  const first = sheet([headingIn('fi'), columns.map((column) => unmarked[column] ?? '')]);
  const second = sheet([pendingHeadingIn('fi'), pendingColumns.map((column) => mark[column] ?? '')]);
  const rowsOf = async (...sheets: (typeof first)[]) =>
    (await send('/preview', (await workbookFile(sheets)).toString('base64'))).body;
  const plain = (await rowsOf(first, second)).rows;
  expect(plain).toHaveLength(1);
  for (const between of [sheet([]), sheet([['Muistiinpanoja']])])
    expect((await rowsOf(first, between, second)).rows).toEqual(plain);
  // The sheet is gone or hidden: how to mark stands in its place.
  expect((await rowsOf(first, sheet([['Näin merkitset']]))).error.fields).toEqual([
    { field: 'file', reason: 'other-document' },
  ]);
});

test('what is no such document is refused in words, and what would do harm does none', async () => {
  const parts = workbookParts({ sheets: { One: [['a'], ['1']] } });
  const bomb = zipOf({ ...parts, 'xl/worksheets/sheet1.xml': Buffer.alloc(40_000_000, 0x20) });
  expect(bomb.byteLength).toBeLessThan(100_000);
  for (const [bytes, reason] of [
    [Buffer.from('no workbook'), 'no-workbook'],
    [bomb, 'no-workbook'],
    [zipOf(parts), 'other-document'],
    [Buffer.alloc(500_001), 'file-large'],
  ] as const)
    expect(fields(await send('/preview', bytes.toString('base64')))).toEqual([`file ${reason}`]);
  // A formula counts by the value that was stored with it, and is never run.
  const formula = workbookParts({ sheets: { One: [headingIn('fi'), ['=1+1', '1', '=cmd()']] } });
  expect((await send('/preview', zipOf(formula).toString('base64'))).body.rows).toEqual([]);
  expect(await readSmallWorkbook(zipOf(formula))).toEqual([expect.arrayContaining([['=1+1', '1', '=cmd()']])]);
});

test('a name of a shelter in the document is refused as in every other text', async () => {
  await world.organisation('Turvakoti Kuusama', 'shelter');
  const file = await document({ key: 'ul-52b', verdict: 'en tiedä', note: 'Kysy Kuusamasta.' });
  expect((await send('/preview', file)).status).toBe(422);
});

test('a number of a person in any free text of the document is refused by its row, and in the name of the checker', async () => {
  const number = 'Soita 040 123 4567.';
  const rows = [
    { key: 'ul-52a', verdict: 'en tiedä', note: 'Asiakas 010199-999A.' },
    { key: 'etl-7-12', verdict: 'en tiedä', note: number },
    { key: 'lsl-26', verdict: 'korjattava', newFi: number, newSv: 'Ny.', newEn: 'New.' },
    { key: 'lsl-22', verdict: '', newQuestionFi: 'Onko?', newQuestionSv: number, newQuestionEn: 'Is it?' },
    { key: 'vtj-36', verdict: 'oikein', note: 'Luettu 1.1.2025, laki 804/2011.' },
  ];
  const file = await document(...rows);
  const before = await entries();
  const { body } = await send('/preview', file);
  const refused = body.rows.map((row: { refused: string[] }) => row.refused);
  expect(refused.slice(0, 4)).toEqual(Array(4).fill(['looks-like-identity']));
  expect(refused[4]).not.toContain('looks-like-identity');
  expect(fields(await send('', file, { rows: ['etl-7-12'] }))).toEqual(['file not-as-shown']);
  expect(await entries()).toBe(before);
  const csrf = formToken(world.faces.formSecret, keeper.token);
  const by = 'Elina Vuori, lakimies';
  const { text } = await world.send(keeper, '/fi/lakirekisteri/tuo', { csrf, file, by, checkedOn: today });
  expect(text).toContain('Teksti näyttää sisältävän henkilötunnuksen');
  expect(text).not.toContain('123 4567');
  expect(fields(await send('/preview', file, { by: 'Elina Vuori 040 123 4567' }))).toEqual(['by looks-like-identity']);
});
