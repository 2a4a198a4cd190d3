import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../../../proofs/http/small-world.ts';
import { formToken } from '../../platform/http/session.ts';
import { languages } from '../../platform/i18n/texts.ts';
import { addDays } from '../../platform/time/format.ts';
import {
  begin,
  end,
  fields,
  keeper,
  later,
  line,
  owner,
  post,
  publicPage,
  publicText,
  stands,
  stranger,
  today,
  worker,
  world,
} from './helpline.fixtures.ts';
import { dialled, isEmergency } from './helpline.ts';
import { shippedLines } from './index.ts';

beforeAll(begin);
afterAll(end);

test('what the program ships says everything in three languages, with a source, and no number that nobody has called is said to be tried', () => {
  expect(new Set(shippedLines.map(({ key }) => key)).size).toBe(shippedLines.length);
  for (const shipped of shippedLines) {
    expect([shipped.version, shipped.rungOn], shipped.key).toEqual([1, null]);
    expect(shipped.source.trim(), shipped.key).not.toBe('');
    for (const language of languages)
      expect(Object.values(shipped.words[language]).every(Boolean), shipped.key).toBe(true);
    for (const number of shipped.numbers) expect(dialled(number), shipped.key).toMatch(/^\+?\d{3,13}$/);
    expect((shipped.opening === 'hours') === shipped.hours.length > 0, shipped.key).toBe(true);
  }
  expect(shippedLines.filter(isEmergency).map(({ numbers }) => numbers)).toEqual([['112']]);
});

test('anybody reads whom to call in three languages: no account, no cookie, nothing from elsewhere, kept in no browser', async () => {
  for (const language of languages) {
    const answer = await publicPage(language);
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect([answer.headers.get('set-cookie'), answer.headers.get('cache-control')]).toEqual([null, 'no-store']);
    expect(text.indexOf('href="tel:112"')).toBeGreaterThan(0);
    expect(text.indexOf('href="tel:112"')).toBeLessThan(text.indexOf('href="tel:080005005"'));
    expect(text).toContain(`href="/${language}/apua/poistu"`);
    expect([...text.matchAll(/(?:src|href)="(https?:[^"]*)"/g)].map(([, to]) => to)).toEqual([]);
  }
  const left = await world.app.fetch(
    new Request('http://localhost:3000/sv/apua/poistu', { headers: { accept: 'text/html' } }),
  );
  expect([left.status, left.headers.get('location'), left.headers.get('clear-site-data')]).toEqual([
    303,
    'https://example.org/',
    '"cache", "cookies", "storage"',
  ]);
});

test('the page is the same to the byte for who is signed in and who is not', async () => {
  const [plain, signedIn, bearer] = await Promise.all([
    publicText(),
    publicText('fi', { cookie: `rinnalla=${keeper.token}` }),
    publicText('fi', { authorization: `Bearer ${owner.token}` }),
  ]);
  // A minute may pass in between: nothing else may.
  const still = (text: string) => text.replace(/\d{1,2}\.\d{2}(?=<)/g, '');
  expect([signedIn, bearer].map(still)).toEqual([plain, plain].map(still));
  expect(plain).not.toContain('Yrjö');
});

test('a line without a source, in the past of its check or with hours that cannot be read is refused field by field, and nothing is lost', async () => {
  for (const [more, wrong] of [
    [{ source: '  ' }, ['source required']],
    // A dash or a number alone tells nobody where to look.
    ...['-', '?', '2026', '–––'].map((source) => [{ source }, ['source required']] as const),
    [{ source: 'thl.fi 21.12.2035' }, ['source future']],
    [{ checkBy: today }, ['checkBy past']],
    [{ checkBy: addDays(today, 400) }, ['checkBy too-far']],
    // A year from the check, not from the day on which it is written.
    [{ checkedOn: addDays(today, -300), checkBy: addDays(today, 67) }, ['checkBy too-far']],
    [{ checkedOn: addDays(today, 1) }, ['checkedOn future']],
    [{ checkedOn: '2019-01-01' }, ['checkedOn too-old']],
    [{ checkedOn: addDays(today, -366) }, ['checkedOn too-old']],
    [{ sourceYear: '2035' }, ['sourceYear future']],
    [{ hours: 'arkisin aina' }, ['hours hours']],
    [{ hours: '' }, ['hours required']],
    [{ numbers: 'soita meille' }, ['numbers number']],
    [{ numbers: '' }, ['numbers required']],
    [{ languages: 'suomi' }, ['languages language']],
    [{ sourceYear: 'viime vuonna' }, ['sourceYear number']],
    [{ nameFi: 'Elina Vuori 131052-308T' }, ['nameFi looks-like-identity']],
    [{ aboutSv: 'Ring Elina, 040 123 4567.' }, ['aboutSv looks-like-identity']],
    [{ source: 'elina@vuori.example' }, ['source looks-like-identity']],
  ] as const)
    expect(fields(await post(keeper, '', { ...line, ...more })), JSON.stringify(more)).toEqual(wrong);
  const form = await world.send(keeper, '/sv/auttavat-puhelimet/uusi', {
    ...line,
    csrf: formToken(world.faces.formSecret, keeper.token),
    source: '',
  });
  expect([form.status, form.text.includes('Skriv källan.'), form.text.includes('0800 000 111')]).toEqual([
    422,
    true,
    true,
  ]);
  for (const [language, told] of [
    ['fi', 'sivu näkyy kaikille'],
    ['sv', 'sidan visas för alla'],
    ['en', 'everybody sees the page'],
  ]) {
    const csrf = formToken(world.faces.formSecret, keeper.token);
    const sent = { ...line, csrf, aboutFi: 'Soita Elinalle, 040 123 4567.' };
    const { status, text } = await world.send(keeper, `/${language}/auttavat-puhelimet/uusi`, sent);
    expect([status, text.includes('Soita Elinalle, 040 123 4567.'), text.includes(told as string)]).toEqual([
      422,
      true,
      true,
    ]);
  }
  const { rows } = await world.owner.query('select key from app.helpline');
  expect(rows).toEqual([]);
});

test('only an administrator adds, corrects and ends; each writes a new version and leaves the old row as it was', async () => {
  for (const person of [worker, stranger]) expect((await post(person, '', line)).status).toBe(403);
  const added = await post(keeper, '', line);
  expect(added.status, added.text).toBe(200);
  const { key } = added.body;
  later();
  expect(await publicText()).toContain('href="tel:0800000111"');
  const before = await world.owner.query('select to_jsonb(h) as row from app.helpline h where key = $1', [key]);
  const change = (person: Person, more: object) => post(person, `/${key}/change`, { ...line, version: 1, ...more });
  expect((await change(worker, {})).status).toBe(403);
  expect((await change(keeper, { numbers: '0800 000 222' })).body).toMatchObject({ key, version: 2 });
  expect((await change(keeper, { numbers: '0800 000 333' })).status).toBe(409);
  later();
  expect(await publicText()).toContain('href="tel:0800000222"');
  expect((await post(worker, `/${key}/end`, { version: 2 })).status).toBe(403);
  expect((await post(keeper, `/${key}/end`, { version: 2 })).body).toMatchObject({ key, version: 3 });
  expect((await post(keeper, `/${key}/end`, { version: 3 })).status).toBe(409);
  later();
  expect(await publicText()).not.toContain('0800 000');
  expect((await stands(key)).state).toBe('ended');
  expect((await post(keeper, '/no-such/end', { version: 1 })).status).toBe(404);
  const after = await world.owner.query(
    'select to_jsonb(h) as row from app.helpline h where key = $1 and version = 1',
    [key],
  );
  expect(after.rows).toEqual(before.rows);
});

test('nobody calls the emergency number to try it, whatever is sent', async () => {
  const check = { checkedOn: today, checkBy: addDays(today, 60), version: 1, rung: true };
  expect(fields(await post(keeper, '/emergency/check', check))).toEqual(['rung emergency']);
  await expect(
    world.act(keeper, 'select act.put_helpline($1, 0)', [
      JSON.stringify({
        ...{
          key: 'other',
          state: 'open',
          words: { fi: {}, sv: {}, en: {} },
          numbers: ['112'],
          opening: 'always',
          hours: [],
        },
        ...{ on_holidays: 'as-usual', languages: [], interpreted: [], nameless: 'yes', cost: 'free', off_bill: false },
        ...{ source: 'x', checked_on: today, next_check_on: addDays(today, 9), rung_on: today },
      }),
    ]),
  ).rejects.toThrow(/check constraint/);
});

test('the emergency number stays on the page and keeps its number, however it is spaced', async () => {
  const emergency = shippedLines.find(isEmergency) as (typeof shippedLines)[number];
  expect(isEmergency({ numbers: ['1 12'] })).toBe(true);
  const at = `/${emergency.key}`;
  const { version } = emergency;
  expect(fields(await post(keeper, `${at}/end`, { version }))).toEqual(['helplineKey emergency']);
  expect(fields(await post(keeper, `${at}/change`, { ...line, version }))).toEqual(['numbers emergency']);
  expect(await publicText()).toContain('href="tel:112"');
});

test('whoever comes while the database is away reads what was read last', async () => {
  later();
  const query = world.database.pools.auth.query;
  world.database.pools.auth.query = (() => Promise.reject(new Error('away'))) as never;
  const answer = await publicPage();
  world.database.pools.auth.query = query;
  expect([answer.status, (await answer.text()).includes('href="tel:112"'), world.reported.length]).toEqual([
    200,
    true,
    1,
  ]);
});

test('correcting a line begins with what changes most: names and what is seldom changed are folded, and stand open where something was refused or typed', async () => {
  const open = (text: string) =>
    [...text.matchAll(/<details class="govuk-details rn-fieldfold" id="([a-z]+)" open=""/g)].map(([, id]) => id);
  const form = (await world.page(keeper, '/fi/auttavat-puhelimet/riku/korjaa')).text;
  expect(form.match(/rn-fieldfold" id=/g)).toHaveLength(3);
  expect(open(form)).toEqual([]);
  expect(form.indexOf('name="numbers"')).toBeLessThan(form.indexOf('name="nameFi"'));
  // A new line is nothing without its name.
  const fresh = (await world.page(keeper, '/fi/auttavat-puhelimet/uusi')).text;
  expect(fresh.indexOf('name="nameFi"')).toBeLessThan(fresh.indexOf('name="numbers"'));
  expect(fresh.indexOf('name="nameFi"')).toBeLessThan(fresh.indexOf('rn-fieldfold"'));
  const { version } = await stands('riku');
  const sent = {
    csrf: formToken(world.faces.formSecret, keeper.token),
    ...{ ...line, version: String(version), nameFi: '', interpreted: 'ar' },
  };
  const refused = await world.send(keeper, '/fi/auttavat-puhelimet/riku/korjaa', sent);
  expect(refused.status).toBe(422);
  expect(open(refused.text)).toEqual(expect.arrayContaining(['sanat', 'kielet']));
  expect(refused.text).toMatch(/name="interpreted"[^>]*value="ar"/);
});
