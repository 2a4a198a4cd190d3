import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { formToken } from '../../platform/http/session.ts';
import { languages } from '../../platform/i18n/texts.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { dialled, isEmergency, isOld } from './helpline.ts';
import { helplineEndpoints, mountHelplines, shippedLines } from './index.ts';

let world: SmallWorld;
let keeper: Person;
let owner: Person;
let worker: Person;
let stranger: Person;
let ahead = 0;
const now = () => new Date(Date.now() + ahead);
const today = dayOf(new Date());
const later = () => {
  ahead += 31_000;
};

beforeAll(async () => {
  world = await smallWorld({
    endpoints: helplineEndpoints,
    mode: 'real',
    now,
    before: (app, faces) => mountHelplines(app, faces, { exit: 'https://example.org/' }),
  });
  const upkeep = await world.organisation('Ylläpito', 'research');
  const saarni = await world.organisation('Saarni ry', 'victim-support');
  keeper = await world.worker(upkeep, 'Yrjö Ylläpitäjä', ['system-admin']);
  owner = await world.worker(upkeep, 'Oona Omistaja');
  worker = await world.worker(upkeep, 'Tuija Työntekijä');
  stranger = await world.worker(saarni, 'Veera Vieras');
});
afterAll(() => world.stop());

const line = {
  ...{ nameFi: 'Tukilinja', nameSv: 'Stödlinjen', nameEn: 'Support line' },
  ...{ aboutFi: 'Kun tarvitset tukea.', aboutSv: 'När du behöver stöd.', aboutEn: 'When you need support.' },
  ...{ numbers: '0800 000 111', opening: 'hours', hours: 'ma–pe 9–20', onHolidays: 'closed', languages: 'fi, sv' },
  ...{ nameless: 'yes', cost: 'free', source: 'tukilinja.example, luettu tänään', sourceYear: '2026' },
  ...{ checkedOn: today, checkBy: addDays(today, 30) },
};
const post = (person: Person, path: string, body: object) => world.json(person, 'POST', `/helplines${path}`, body);
const fields = (answer: { body: { error?: { fields?: { field: string; reason: string }[] } } }) =>
  answer.body.error?.fields?.map(({ field, reason }) => `${field} ${reason}`);
const publicPage = (language = 'fi', headers: Record<string, string> = {}) =>
  world.app.fetch(new Request(`http://localhost:3000/${language}/apua`, { headers }));
const publicText = async (language = 'fi', headers: Record<string, string> = {}) =>
  (await publicPage(language, headers)).text();
const stands = async (key: string) =>
  (await world.json(worker, 'GET', '/helplines')).body.lines.find((each: { key: string }) => each.key === key);

const logged = async (kind: string) =>
  (await world.owner.query<{ n: number }>('select count(*)::int as n from audit.entry where kind = $1', [kind])).rows[0]
    ?.n;

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

test('what the program ships is corrected and checked in the same way; who calls is noted by name and day, the public page says the day', async () => {
  expect((await stands('riku')).version).toBe(1);
  expect(await publicText()).toContain('Numeroon ei ole vielä soitettu kokeeksi');
  const check = { checkedOn: today, checkBy: addDays(today, 60), version: 1, rung: true };
  expect((await post(worker, '/riku/check', check)).status).toBe(403);
  expect((await post(keeper, '/riku/check', check)).body).toMatchObject({ key: 'riku', version: 2 });
  expect(await stands('riku')).toMatchObject({ rungOn: today, rungBy: 'Yrjö Ylläpitäjä', checkedOn: today });
  later();
  const [day, month, year] = [today.slice(8), today.slice(5, 7), today.slice(0, 4)].map(Number);
  const text = await publicText();
  expect(text).toContain(`Numeroon on soitettu kokeeksi ${day}.${month}.${year}`);
  expect(text).not.toContain('Yrjö');
  expect((await world.page(worker, '/fi/auttavat-puhelimet')).text).toContain('Yrjö Ylläpitäjä');
  // Of another organisation's worker the name is not told.
  expect((await world.page(stranger, '/fi/auttavat-puhelimet')).text).not.toContain('Yrjö');
});

test('a check lies within the last year and after the one before; an old one is flagged, whatever day was promised', async () => {
  const { version } = await stands('nollalinja');
  const check = { checkBy: addDays(today, 60), rung: true, version };
  for (const [checkedOn, wrong] of [
    ['1.1.1950', 'before-check'],
    ['26.11.2026', 'before-check'],
    [addDays(today, 1), 'future'],
  ])
    expect(fields(await post(keeper, '/nollalinja/check', { ...check, checkedOn })), checkedOn).toEqual([
      `checkedOn ${wrong}`,
    ]);
  const stale = { ...line, version, numbers: '080 005 005' };
  expect(fields(await post(keeper, '/nollalinja/change', { ...stale, checkedOn: '1.1.2015' }))).toEqual([
    'checkedOn too-old',
  ]);
  for (const [language, told] of [
    ['fi', 'Päivä on ennen edellistä tarkistusta.'],
    ['sv', 'Dagen är före den förra kontrollen.'],
    ['en', 'The day is before the last check.'],
  ]) {
    const { status, text } = await world.send(keeper, `/${language}/auttavat-puhelimet/nollalinja/tarkista`, {
      csrf: formToken(world.faces.formSecret, keeper.token),
      ...{ checkedOn: '1.1.1950', checkBy: '27.2.2027', rung: 'on', version: String(version) },
    });
    expect([status, text.includes(told as string), text.includes('value="1.1.1950"')]).toEqual([422, true, true]);
  }
  expect((await stands('nollalinja')).version).toBe(version);
});

test('a day of check that was typed too late is set back by the administrator who corrects the line, within the last year, and by no check', async () => {
  const { key } = (await post(keeper, '', line)).body;
  const [earlier, by] = [addDays(today, -90), addDays(today, 60)];
  expect(fields(await post(keeper, `/${key}/check`, { checkedOn: earlier, checkBy: by, version: 1 }))).toEqual([
    'checkedOn before-check',
  ]);
  const set = (checkedOn: string, version: number) =>
    post(keeper, `/${key}/change`, { ...line, checkBy: by, version, checkedOn });
  expect(fields(await set(addDays(today, -366), 1))).toEqual(['checkedOn too-old']);
  expect((await set(earlier, 1)).body).toMatchObject({ key, version: 2 });
  expect((await stands(key)).checkedOn).toBe(earlier);
  expect((await post(keeper, `/${key}/end`, { version: 2 })).status).toBe(200);
});

test('beside a new number stands the day on which it was compared, not the day of the number before', async () => {
  const [checkedOn, checkBy] = [addDays(today, -90), addDays(today, 60)];
  const { key } = (await post(keeper, '', { ...line, checkedOn, checkBy })).body;
  const change = (more: object) => post(keeper, `/${key}/change`, { ...line, checkedOn, checkBy, version: 1, ...more });
  expect(fields(await change({ numbers: '0800 000 111\n0800 000 444' }))).toEqual(['checkedOn new-number']);
  expect(fields(await change({ numbers: '0800 000 444' }))).toEqual(['checkedOn new-number']);
  for (const [language, told] of [
    ['fi', 'Numero on uusi. Kirjoita päivä, jona vertasit sitä lähteeseen.'],
    ['sv', 'Numret är nytt. Skriv dagen då du jämförde det med källan.'],
    ['en', 'The number is new. Enter the day on which you compared it with the source.'],
  ]) {
    const { status, text } = await world.send(keeper, `/${language}/auttavat-puhelimet/${key}/korjaa`, {
      csrf: formToken(world.faces.formSecret, keeper.token),
      ...{ ...line, checkedOn, checkBy, version: '1', numbers: '0800 000 444' },
    });
    expect([status, text.includes(told as string), text.includes('0800 000 444')]).toEqual([422, true, true]);
  }
  // Written in other groups it is the same number, and a name is mended without a check.
  expect((await change({ numbers: '0800 000111', nameEn: 'Support' })).body).toMatchObject({ version: 2 });
  expect((await change({ numbers: '0800 000 444', checkedOn: today, version: 2 })).body).toMatchObject({ version: 3 });
  // What was compared today is compared.
  expect((await change({ numbers: '0800 000 555', checkedOn: today, version: 3 })).body).toMatchObject({ version: 4 });
  expect((await post(keeper, `/${key}/end`, { version: 4 })).status).toBe(200);
});

test('of a line that was taken with a promise of more than a year the form begins with the day on which it is due', async () => {
  const { key } = (await post(keeper, '', line)).body;
  await world.owner.query(
    'update app.helpline set checked_on = current_date - 300, next_check_on = current_date + 200 where key = $1',
    [key],
  );
  const form = (await world.page(keeper, `/fi/auttavat-puhelimet/${key}/korjaa`)).text;
  const due = addDays(today, 66).split('-').reverse().map(Number).join('.');
  expect(/name="checkBy"[^>]*value="([^"]*)"/.exec(form)?.[1]).toBe(due);
  expect((await post(keeper, `/${key}/end`, { version: 1 })).status).toBe(200);
});

test('whoever keeps none of a line reads who may check it, and of no case', async () => {
  for (const [language, told, never] of [
    ['fi', 'Tämä toiminto ei kuulu rooliisi.', 'tapauks'],
    ['sv', 'Den här åtgärden hör inte till din roll.', 'ärende'],
    ['en', 'This action is not part of your role.', ' case'],
  ]) {
    const { status, text } = await world.page(worker, `/${language}/auttavat-puhelimet/riku/tarkista`);
    const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'));
    expect([status, main.includes(told as string), main.includes(never as string)]).toEqual([403, true, false]);
  }
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

test('a call is noted of the number that was called: another number has been called by nobody', async () => {
  const seen = await stands('riku');
  const change = { ...line, version: seen.version, numbers: '116 006' };
  expect((await post(keeper, '/riku/change', change)).status).toBe(200);
  expect((await stands('riku')).rungOn).toBe(today);
  expect(
    (await post(keeper, '/riku/change', { ...change, version: seen.version + 1, numbers: '116 007' })).status,
  ).toBe(200);
  expect((await stands('riku')).rungOn).toBeNull();
});

test('a line past its check says so in words, and goes on being shown', async () => {
  const late = 'Tietoja ei ole tarkistettu ajoissa';
  later();
  expect(await publicText()).not.toContain(late);
  await world.owner.query(
    `update app.helpline set checked_on = checked_on - 400, next_check_on = next_check_on - 400 where key = 'riku'`,
  );
  later();
  expect(await publicText()).toContain(late);
  expect((await world.page(worker, '/fi/auttavat-puhelimet')).text).toContain('Myöhässä, piti tarkistaa');
  // One that was taken with a day of long ago is late whatever was promised, and a name is mended without a check.
  await world.owner.query(
    `update app.helpline set checked_on = date '1950-01-01', next_check_on = current_date + 60 where key = 'riku'`,
  );
  later();
  expect(await publicText()).toContain(late);
  expect((await world.page(worker, '/fi/auttavat-puhelimet')).text).toContain('Myöhässä, piti tarkistaa 2.1.1951');
  const { version } = await stands('riku');
  const mended = { ...line, numbers: '116 007', checkedOn: '1950-01-01', checkBy: addDays(today, 60), version };
  expect((await post(keeper, '/riku/change', mended)).status).toBe(200);
  await world.owner.query(`update app.helpline set next_check_on = current_date - 300 where key = 'riku'`);
});

test('a call of long ago makes no old source new', () => {
  const told = (sourceYear: number | null, rungOn: string | null) => isOld({ sourceYear, rungOn }, '2026-11-30');
  expect([told(2021, null), told(2021, '2021-06-01'), told(2021, '1950-01-01')]).toEqual([true, true, true]);
  expect([told(2021, '2026-06-01'), told(2022, null), told(null, null)]).toEqual([false, false, false]);
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

test('pages and forms are drawn in three languages, and what was done is logged', async () => {
  for (const language of languages)
    for (const to of ['', '/uusi', '/riku/korjaa', '/riku/tarkista', '/riku/poista'])
      expect((await world.page(keeper, `/${language}/auttavat-puhelimet${to}`)).status, `${language} ${to}`).toBe(200);
  for (const kind of ['HelplinesListed', 'HelplineAdded', 'HelplineChanged', 'HelplineChecked', 'HelplineEnded'])
    expect(await logged(kind), kind).toBeGreaterThan(0);
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

test('who names an owner claims no check: the form begins with the days that stand, and asks for a next check only where it is past', async () => {
  const form = async (key: string) => (await world.page(keeper, `/fi/auttavat-puhelimet/${key}/korjaa`)).text;
  const day = (text: string, name: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(text)?.[1];
  const finnish = (date: string) => date.split('-').reverse().map(Number).join('.');
  const { checkedOn, checkBy } = shippedLines.find(({ key }) => key === 'nollalinja') ?? { checkedOn: '', checkBy: '' };
  const kept = await form('nollalinja');
  expect([day(kept, 'checkedOn'), day(kept, 'checkBy')]).toEqual([finnish(checkedOn), finnish(checkBy)]);
  expect(kept).toContain('Muuta päivä vain, jos vertasit nyt lähteeseen tai jos päivä on kirjattu väärin.');
  // That of Riku was put into the past above.
  expect(day(await form('riku'), 'checkBy') ?? '').toBe('');
  // A new line is compared as it is added.
  const fresh = (await world.page(keeper, '/fi/auttavat-puhelimet/uusi')).text;
  expect([day(fresh, 'checkedOn'), fresh.includes('Muuta päivä vain')]).toEqual([finnish(today), false]);
});
