import { afterAll, beforeAll, expect, test } from 'vitest';
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
  post,
  publicText,
  stands,
  stranger,
  today,
  worker,
  world,
} from './helpline.fixtures.ts';
import { isOld } from './helpline.ts';
import { shippedLines } from './index.ts';

beforeAll(begin);
afterAll(end);

const logged = async (kind: string) =>
  (await world.owner.query<{ n: number }>('select count(*)::int as n from audit.entry where kind = $1', [kind])).rows[0]
    ?.n;

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
  await world.owner.query('update app.helpline set checked_on = $2, next_check_on = $3 where key = $1', [
    key,
    addDays(today, -300),
    addDays(today, 200),
  ]);
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
    `update app.helpline set checked_on = date '1950-01-01', next_check_on = $1 where key = 'riku'`,
    [addDays(today, 60)],
  );
  later();
  expect(await publicText()).toContain(late);
  expect((await world.page(worker, '/fi/auttavat-puhelimet')).text).toContain('Myöhässä, piti tarkistaa 2.1.1951');
  const { version } = await stands('riku');
  const mended = { ...line, numbers: '116 007', checkedOn: '1950-01-01', checkBy: addDays(today, 60), version };
  expect((await post(keeper, '/riku/change', mended)).status).toBe(200);
  await world.owner.query(`update app.helpline set next_check_on = $1 where key = 'riku'`, [addDays(today, -300)]);
});

test('a call of long ago makes no old source new', () => {
  const told = (sourceYear: number | null, rungOn: string | null) => isOld({ sourceYear, rungOn }, '2026-11-30');
  expect([told(2021, null), told(2021, '2021-06-01'), told(2021, '1950-01-01')]).toEqual([true, true, true]);
  expect([told(2021, '2026-06-01'), told(2022, null), told(null, null)]).toEqual([false, false, false]);
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

test('pages and forms are drawn in three languages, and what was done is logged', async () => {
  for (const language of languages)
    for (const to of ['', '/uusi', '/riku/korjaa', '/riku/tarkista', '/riku/poista'])
      expect((await world.page(keeper, `/${language}/auttavat-puhelimet${to}`)).status, `${language} ${to}`).toBe(200);
  for (const kind of ['HelplinesListed', 'HelplineAdded', 'HelplineChanged', 'HelplineChecked', 'HelplineEnded'])
    expect(await logged(kind), kind).toBeGreaterThan(0);
});

test('whoever was overtaken sees what stands beside what was sent, and saves from there', async () => {
  const [checkedOn, checkBy] = [addDays(today, -90), addDays(today, 60)];
  const { key } = (await post(keeper, '', { ...line, checkedOn, checkBy })).body;
  const mine = { ...line, checkedOn, checkBy, source: 'Own paper', version: '1' };
  await post(keeper, `/${key}/change`, { ...line, checkedOn, checkBy, source: 'Another paper', version: 1 });
  const form = (version: string) =>
    world.send(keeper, `/en/auttavat-puhelimet/${key}/korjaa`, {
      csrf: formToken(world.faces.formSecret, keeper.token),
      ...{ ...mine, version },
    });
  const refused = await form('1');
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('Source: Own paper');
  expect(refused.text).toContain('Source: Another paper');
  const [, version = ''] = /name="version" value="(\d+)"/.exec(refused.text) ?? [];
  expect(version).toBe('2');
  expect((await form(version)).status).toBe(303);
  expect(await stands(key)).toMatchObject({ version: 3, source: 'Own paper' });
  expect((await post(keeper, `/${key}/end`, { version: 3 })).status).toBe(200);
});
