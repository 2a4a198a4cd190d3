import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
// Every text that draws from the register is loaded, as in the program.
import '../../app.ts';
import { formToken } from '../../platform/http/session.ts';
import { findIdentity } from '../../platform/identity/looks-like-identity.ts';
import { addDays, dayOf, formatDate } from '../../platform/time/format.ts';
import { deadlineEndpoints } from '../deadline/index.ts';
import { asOfWords, type Pending, type ProvisionKey, provisionKeys, provisionOf, type Words } from '../law/index.ts';
import { lawRegisterEndpoints } from './index.ts';

let world: OneCase;
let keeper: Person;
const today = dayOf(new Date());

beforeAll(async () => {
  world = await oneCase({ endpoints: [...lawRegisterEndpoints, ...deadlineEndpoints] });
  keeper = await world.worker(await world.organisation('Ylläpito', 'research'), 'Yrjö Ylläpitäjä', ['system-admin']);
});
afterAll(() => world.stop());

const inThree = (name: string, words: Words | undefined) =>
  words ? { [`${name}Fi`]: words.fi, [`${name}Sv`]: words.sv, [`${name}En`]: words.en } : {};

/** Changes to come as the form holds them, each field a list; a place of which everything is empty is none. */
const pendingOf = (pending: readonly (Omit<Pending, 'stage'> & { readonly stage: string })[]) => ({
  paper: pending.map(({ paper }) => paper),
  stage: pending.map(({ stage }) => stage),
  seenOn: pending.map(({ seenOn }) => seenOn),
  comesOn: pending.map(({ comesOn }) => comesOn ?? ''),
  pendingFi: pending.map(({ says }) => says.fi),
  pendingSv: pending.map(({ says }) => says.sv),
  pendingEn: pending.map(({ says }) => says.en),
});

/** What the form of a provision holds when it is opened. */
function opened(key: ProvisionKey) {
  const row = provisionOf(key);
  return {
    ...{ saysFi: row.says.fi, saysSv: row.says.sv, saysEn: row.says.en },
    ...(row.subsection ? { subsection: row.subsection } : {}),
    ...{ sections: row.sections.join(', '), amendedBy: row.amendedBy.join(', '), mark: row.mark, reading: row.version },
    times: Object.values(row.limits).map(({ amount }) => amount),
    timeUnits: Object.values(row.limits).map(({ unit }) => unit),
    euros: Object.values(row.amounts),
    ...(row.asOf ? { asOf: asOfWords(row.asOf) } : {}),
    ...(row.language ? { readIn: row.language } : {}),
    ...(row.validFrom ? { validFrom: row.validFrom } : {}),
    ...(row.validUntil ? { validUntil: row.validUntil } : {}),
    ...inThree('question', row.question),
    ...pendingOf(row.pending),
    lookedOn: today,
    why: 'Laki 1/2026',
    version: row.entries + 1,
  };
}
const correct = (key: ProvisionKey, more: object, person = keeper) =>
  world.json(person, 'POST', `/law/${key}/correct`, { ...opened(key), ...more });
const fields = (answer: { body: { error?: { fields?: { field: string; reason: string }[] } } }) =>
  answer.body.error?.fields?.map(({ field, reason }) => `${field} ${reason}`);
const page = async (path: string, person = world.anna) => (await world.page(person, `/fi${path}`)).text;

test('a correction is an administrator’s, and says only what differs', async () => {
  expect((await correct('etl-7-12', { asOf: '10/2026' }, world.anna)).status).toBe(403);
  expect(fields(await correct('etl-7-12', {}))).toEqual(['saysFi nothing']);
  expect(fields(await correct('rl-25-3-1', {}))).toEqual(['saysFi nothing']);
  const made = await correct('etl-7-12', { asOf: '10/2026', reading: 'consolidated', readIn: 'fi' });
  expect(made.status, made.text).toBe(200);
  const { rows } = await world.owner.query('select said, reason, author_name from app.law_entry');
  expect(rows).toMatchObject([{ reason: 'Laki 1/2026', author_name: 'Yrjö Ylläpitäjä' }]);
  expect(Object.keys(rows[0].said).sort()).toEqual(['asOf', 'language', 'lookedOn', 'source', 'version']);
});

test('the next request of anybody draws it: the register, its page, and a sentence of another page that names it', async () => {
  for (const path of ['/lakirekisteri?view=all&list=all', '/lakirekisteri/etl-7-12', '/lakirekisteri/rl-25-3-1'])
    expect((await page(path)).includes('laki sellaisena kuin 10/2026'), path).toBe(!path.includes('rl-25'));
  expect(await page('/maaraajat')).toContain('laki sellaisena kuin 2/2025');
  expect((await correct('counting', { asOf: '11/2026' })).status).toBe(200);
  // How a day is counted, on the list of deadlines, draws the provision by a placeholder.
  expect(await page('/maaraajat')).toMatch(/seuraavaan arkipäivään \([^)]*laki sellaisena kuin 11\/2026/);
});

test('every change to come is in the form, and can be corrected, added and taken out; the others stay in their places', async () => {
  const of = async () => (await world.json(world.anna, 'GET', '/law/vl-38a')).body.row.pending as Pending[];
  const [first] = await of();
  if (!first) throw new Error('no change to come is shipped');
  const words = { fi: 'Toinen muutos.', sv: 'En annan ändring.', en: 'Another change.' };
  const second = { paper: 'HE 1/2027', stage: 'proposal', says: words, seenOn: today } as const;
  const third = { ...second, paper: 'HE 2/2027', stage: 'unknown' } as const;
  expect((await correct('vl-38a', pendingOf([first, second, third]))).status).toBe(200);
  expect(await of()).toEqual([first, second, third]);
  const form = await page('/lakirekisteri/vl-38a/korjaa', keeper);
  for (const shown of ['HE 1/2027', 'HE 2/2027', 'Tuleva muutos 3', 'Lisää tuleva muutos'])
    expect(form, shown).toContain(shown);
  // As a browser sends it: the emptied second one keeps its place, the third is named as gone, the fourth was begun.
  const { times: _times, timeUnits: _units, euros: _euros, ...typed } = opened('vl-38a');
  const lists = pendingOf([first, { ...second, paper: '', seenOn: '' }, third]);
  const sent = (more: object) => {
    const all = Object.entries({ csrf: formToken(world.faces.formSecret, keeper.token), ...typed, ...more });
    const fields = all.flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, String(one)]));
    return world.send(keeper, '/fi/lakirekisteri/vl-38a/korjaa', fields);
  };
  const begun = await sent({ ...lists, gone: ['3'] });
  expect([begun.status, begun.text.includes('id="paper-2"'), begun.text.match(/value="HE 2\/2027/g)?.length]).toEqual([
    422,
    true,
    1,
  ]);
  const empty = { paper: '', stage: '', seenOn: '', says: { fi: '', sv: '', en: '' } };
  const last = await sent({ ...pendingOf([first, empty, third]), gone: ['1'] });
  expect([last.status, /error-message[\s\S]*?<\/p>/.exec(last.text)?.[0]]).toEqual([303, undefined]);
  expect(await of()).toEqual([third]);
});

test('a former edition stays readable, with who corrected it, when and why', async () => {
  const now = await page('/lakirekisteri/etl-7-12');
  for (const words of ['Muutokset täällä', 'Korjattu: ', 'Yrjö Ylläpitäjä', 'Laki 1/2026', 'Lue entinen sanamuoto'])
    expect(now, words).toContain(words);
  expect(now).toContain('/fi/lakirekisteri/etl-7-12?edition=1');
  const former = await page('/lakirekisteri/etl-7-12?edition=1');
  expect(former).toContain('Tämä on entinen sanamuoto 1');
  expect(former).toContain('laki sellaisena kuin 2/2025');
  expect((await world.json(world.anna, 'GET', '/law/etl-7-12?edition=3')).status).toBe(404);
  expect((await world.json(world.anna, 'GET', '/law/etl-7-12?edition=0')).status).toBe(422);
});

test('no shipped word of the law looks like what tells who somebody is: a correction sends the words that stay, too', () => {
  for (const key of provisionKeys) {
    const { says, question, pending } = provisionOf(key);
    const words = [says, question, ...pending.map((change) => change.says)].flatMap((each) =>
      Object.values(each ?? {}),
    );
    expect(
      words.filter((text) => findIdentity(text)),
      key,
    ).toEqual([]);
  }
});

test('what does not fit is refused field by field, kept in the form, and no row is touched', async () => {
  const before = (await world.owner.query('select count(*)::int as n from app.law_entry')).rows[0];
  for (const [key, more, wrong] of [
    ['ul-52b', { validFrom: '31.12.2003' }, ['validFrom before-law']],
    ['rol-1-8a', { asOf: '5/2022' }, ['asOf before-law']],
    ['ul-52b', { lookedOn: addDays(today, 1), validFrom: '1.1.2024' }, ['lookedOn future']],
    ['ul-52b', { validFrom: '1.2.2026', validUntil: '1.1.2026' }, ['validUntil before-start']],
    ['rl-25-3-1', { validFrom: addDays(today, 1) }, ['validFrom not-in-force']],
    ['vtj-36', { validFrom: addDays(today, 30), times: [3, 2] }, ['validFrom not-in-force']],
    ['gdpr-33', { mark: 'read' }, ['reading not-read', 'asOf not-read']],
    ['ul-52b', { asOf: 'helmikuu' }, ['asOf as-of']],
    ['rl-8-1', { validFrom: '31.12.1889' }, ['validFrom day-year']],
    ['rl-8-1', { validUntil: '31.2.2026' }, ['validUntil day']],
    ['rol-1-8a', { amendedBy: '999/2035' }, ['amendedBy future']],
    ['rol-1-8a', { amendedBy: '1/1950' }, ['amendedBy before-act']],
    ['rol-1-8a', { amendedBy: '500/2025' }, ['amendedBy after-days']],
    ['ul-52b', { times: [0, 6] }, ['times number']],
    ['ul-52b', { times: [6] }, ['times required']],
    ['rvl-open', { subsection: 2 }, ['subsection no-sections']],
    ['ul-52b', { times: ['1e0', 6] }, ['times number']],
    ['ul-52b', { sections: '52 §' }, ['sections form']],
    ['ul-52b', { why: 'Kysy: 010190-123M' }, ['why looks-like-identity']],
    ['ul-52b', { saysFi: 'Soita 040 123 4567.', othersStand: true }, ['saysFi looks-like-identity']],
    ['ul-52b', { questionFi: 'Onko näin?' }, ['questionSv required', 'questionEn required']],
    [
      'ul-52b',
      { paper: ['', 'HE 1/2026'] },
      ['stage-2', 'seenOn-2', 'pendingFi-2', 'pendingSv-2', 'pendingEn-2'].map((field) => `${field} required`),
    ],
  ] as const)
    expect(fields(await correct(key, more)), JSON.stringify(more)).toEqual(wrong);
  for (const subsection of ['1e0', '0x2', true, [3], '2.0', '+2', 10])
    expect(fields(await correct('ul-52b', { subsection })), String(subsection)).toEqual(['subsection number']);
  const numbered = { paper: ['HE 1/2026'], stage: ['proposal'], seenOn: [today], pendingFi: ['Soita 040 123 4567.'] };
  expect(fields(await correct('ul-52b', { ...numbered, pendingSv: ['Ny.'], pendingEn: ['New.'] }))).toEqual([
    'pendingFi looks-like-identity',
  ]);
  // In a list of changes the one in which it stands.
  const second = { paper: ['', 'Soita 040 123 4567'], pendingSv: ['', 'Ring 040 123 4567'] };
  expect(fields(await correct('ul-52b', second))).toEqual(
    ['paper-2', 'pendingSv-2'].map((at) => `${at} looks-like-identity`),
  );
  const { times: _times, timeUnits: _units, euros: _euros, ...typed } = opened('etl-7-12');
  const form = await world.send(keeper, '/fi/lakirekisteri/etl-7-12/korjaa', {
    csrf: formToken(world.faces.formSecret, keeper.token),
    ...Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, String(value)])),
    saysFi: 'Kuulustelija kysyy ensin.',
    validFrom: '30.2.2026',
  });
  const told = await world.send(keeper, '/sv/lakirekisteri/etl-7-12/korjaa', {
    csrf: formToken(world.faces.formSecret, keeper.token),
    ...Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, String(value)])),
    why: 'Ring 040 123 4567.',
  });
  expect([told.status, told.text.includes('Ring 040 123 4567.')]).toEqual([422, true]);
  expect(told.text).toMatch(/personbeteckning/);
  expect([form.status, form.text.includes('Kuulustelija kysyy ensin.'), form.text.includes('30.2.2026')]).toEqual([
    422,
    true,
    true,
  ]);
  expect((await world.owner.query('select count(*)::int as n from app.law_entry')).rows[0]).toEqual(before);
});

test('of two corrections of one version the second is told that the first came before', async () => {
  const stale = opened('ul-52a');
  expect((await correct('ul-52a', { validFrom: '1.1.2024' })).status).toBe(200);
  expect((await correct('ul-52a', { ...stale, validFrom: '1.1.2025' })).status).toBe(409);
  // The database refuses it by itself.
  const entry = { kind: 'provision', key: 'ul-52a', act: 'corrected', said: {}, reason: 'x', seen: 0 };
  await expect(world.act(keeper, 'select act.write_law($1)', [JSON.stringify([entry])])).rejects.toThrow(/changed/);
  await expect(
    world.act(world.anna, 'select act.write_law($1)', [JSON.stringify([{ ...entry, seen: 1 }])]),
  ).rejects.toThrow(/administrator/);
});

test('what another node has written is drawn at the next request here', async () => {
  const said = { asOf: '2026-09' };
  const entry = { kind: 'provision', key: 'rl-8-1', seen: 0, act: 'corrected', said, reason: 'Laki 2/2026' };
  await world.act(keeper, 'select act.write_law($1)', [JSON.stringify([entry])]);
  expect(await page('/lakirekisteri/rl-8-1')).toContain('laki sellaisena kuin 9/2026');
});

test('a corrected length gives every rule of it another one, in the form for starting a clock too', async () => {
  expect((await correct('vtj-36', { times: [3, 2] })).status).toBe(200);
  const { rules } = (await world.json(world.anna, 'GET', '/deadline-rules')).body;
  const of = (key: string) => rules.find((rule: { key: string }) => rule.key === key);
  expect([of('turvakielto').length, of('turvakielto.renewed').length, of('turvakielto').version]).toEqual([
    { amount: 3, unit: 'years' },
    { amount: 2, unit: 'years' },
    2,
  ]);
  const made = await world.of(world.anna, 'POST', '/deadlines', {
    ...{ rule: 'turvakielto', class: 'contact', startedOn: '2026-01-15' },
  });
  expect(made.body.dueOn, made.text).toBe('2029-01-15');
});

const check = (key: ProvisionKey, more: object = {}, person = keeper) =>
  world.json(person, 'POST', `/law/${key}/check`, {
    ...{
      by: 'Elina Vuori, lakimies',
      checkedOn: today,
      what: 'Ajantasainen laki',
      version: provisionOf(key).entries + 1,
    },
    ...more,
  });

test('checked is what a named person has looked at, in every page that cites it, until a correction ends it', async () => {
  expect((await check('ul-52c', {}, world.anna)).status).toBe(403);
  expect(fields(await check('gdpr-33'))).toEqual(['what unread']);
  expect(fields(await check('ul-52c', { checkedOn: addDays(today, 1) }))).toEqual(['checkedOn future']);
  expect(fields(await check('ul-52c', { by: '' }))).toEqual(['by required']);
  expect((await page('/lakirekisteri?view=checked')).includes('Kukaan ei ole täällä vielä tarkistanut')).toBe(true);
  expect((await check('ul-52c')).status).toBe(200);
  expect((await check('ul-52c', { version: 1 })).status).toBe(409);
  const list = await page('/lakirekisteri?view=checked');
  for (const words of ['Tarkistettu 1', 'Elina Vuori, lakimies', 'nimetty ihminen täällä on katsonut'])
    expect(list, words).toContain(words);
  expect(list).not.toContain('Kukaan ei ole');
  expect(await page('/lakirekisteri/ul-52c')).toMatch(
    /ulkomaalaislaki 52\u00a0c\u00a0§ \(tarkistanut Elina Vuori, lakimies [\d.]+; luettu, laki sellaisena kuin 2\/2025\)/,
  );
  for (const slug of ['/lakirekisteri?view=checked', '/maaraajat'])
    expect((await page(slug)).replaceAll('\u00a0', ' '), slug).toMatch(
      /tarkistanut Elina Vuori, lakimies [\d.]+(?:; luettu, laki sellaisena kuin 2\/2025|[\s\S]{0,80}laki sellaisena kuin 2\/2025)/,
    );
  // That somebody has checked it hides neither what was read nor of which time the law is.
  const [known = ''] = (await page('/lakirekisteri/ul-52c')).match(/id="mista"[\s\S]*?<\/section>/) ?? [];
  expect(known).toContain('säädös ja muutossäädökset, kieltä ei ole merkitty; laki sellaisena kuin 2/2025');
  expect((await correct('ul-52c', { validFrom: '1.1.2024', lookedOn: addDays(today, -1) })).status).toBe(200);
  const after = await page('/lakirekisteri/ul-52c');
  // The day of looking is what was typed, that of the correction today.
  expect(after).toContain(`${formatDate('fi', addDays(today, -1))}, katsottu täällä`);
  expect(after).toContain(`${formatDate('fi', today)}, korjattu täällä`);
  expect(after).not.toMatch(/\(tarkistanut/);
  // The former edition is shown as it was: checked.
  expect(after).toContain('Tarkistettu ');
  expect(await page('/lakirekisteri/ul-52c?edition=1')).toMatch(/\(tarkistanut Elina Vuori, lakimies [\d.]+; luettu/);
  expect(await world.logged('ProvisionChecked')).toBe(1);
  for (const language of ['fi', 'sv', 'en'])
    for (const key of ['ul-52c', 'gdpr-33'])
      expect((await world.page(keeper, `/${language}/lakirekisteri/${key}/tarkista`)).status).toBe(200);
  expect((await world.page(world.anna, '/fi/lakirekisteri/ul-52c/tarkista')).status).toBe(403);
});

test('a check is no older than the correction that it is of, nor than the act', async () => {
  expect(fields(await check('ul-52c', { checkedOn: addDays(today, -1) }))).toEqual(['checkedOn before-correction']);
  expect(provisionOf('ul-52c').checked).toBeNull();
  // As shipped it was corrected by nobody: only the act itself was not there yet.
  expect(fields(await check('ul-53', { checkedOn: '2003-12-31' }))).toEqual(['checkedOn before-law']);
  for (const checkedOn of ['2010-01-01', '2025-02-28'])
    expect(fields(await check('ul-53', { checkedOn })), checkedOn).toEqual(['checkedOn before-reading']);
  const { text } = await world.send(keeper, '/fi/lakirekisteri/ul-52c/tarkista', {
    csrf: formToken(world.faces.formSecret, keeper.token),
    ...{ by: 'Elina Vuori, lakimies', checkedOn: addDays(today, -1), what: 'Laki', version: '4' },
  });
  expect(text).toContain('Säännöstä on korjattu sen päivän jälkeen');
});

test('who has checked, and against what, tells nobody’s number, code or address: it stands beside each citation', async () => {
  const { entries } = provisionOf('rl-8-1');
  for (const [more, wrong] of [
    [{ by: 'Elina Vuori 131052-308T' }, 'by'],
    [{ by: 'Elina Vuori, 040 123 4567' }, 'by'],
    [{ what: 'Soita elina@vuori.example tai 040 123 4567' }, 'what'],
  ] as const)
    expect(fields(await check('rl-8-1', more)), JSON.stringify(more)).toEqual([`${wrong} looks-like-identity`]);
  expect(provisionOf('rl-8-1').entries).toBe(entries);
  for (const [language, told] of [
    ['fi', 'henkilötunnuksen'],
    ['sv', 'personbeteckning'],
    ['en', 'identity code'],
  ]) {
    const { status, text } = await world.send(keeper, `/${language}/lakirekisteri/rl-8-1/tarkista`, {
      csrf: formToken(world.faces.formSecret, keeper.token),
      ...{ by: 'Elina Vuori, 040 123 4567', checkedOn: today, what: 'Laki', version: '1' },
    });
    expect([status, text.includes('Elina Vuori, 040 123 4567'), text.includes(told as string)]).toEqual([
      422,
      true,
      true,
    ]);
  }
});

test('a subsection is corrected like the section, and taken away by an empty field', async () => {
  const key = 'ul-53';
  expect(fields(await correct(key, { subsection: 10 }))).toEqual(['subsection number']);
  expect((await correct(key, { subsection: 2 })).status).toBe(200);
  expect(await page(`/lakirekisteri/${key}`)).toMatch(/53\u00a0§, 2\u00a0momentti/);
  expect(await page(`/lakirekisteri/${key}/korjaa`, keeper)).toMatch(/name="subsection"[^>]*value="2"/);
  expect((await correct(key, { subsection: '' })).status).toBe(200);
  const after = await page(`/lakirekisteri/${key}`);
  expect(after).toContain('Korjattu: momentin numero');
  expect(provisionOf(key).subsection).toBeUndefined();
});

/** The form of a provision as a browser sends it, each value of a list by itself. */
const typedIn = async (key: ProvisionKey, more: object): Promise<string> => {
  const all = Object.entries({ csrf: formToken(world.faces.formSecret, keeper.token), ...opened(key), ...more });
  const sent = all.flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, String(one)]));
  return (await world.send(keeper, `/fi/lakirekisteri/${key}/korjaa`, sent)).text;
};

test('a place at which another provision stands already is refused in words, and so is a subsection that is none', async () => {
  expect(fields(await correct('rl-25-3-1', { subsection: 2 }))).toEqual(['subsection place-taken']);
  expect(fields(await correct('ul-53', { sections: '54' }))).toEqual(['sections place-taken']);
  expect(await typedIn('rl-25-3-1', { subsection: 2 })).toMatch(
    /Tällä paikalla on jo toinen säännös: rikoslaki 25:3, 2\u00a0momentti/,
  );
  expect(await typedIn('rl-25-3-1', { subsection: 12 })).toContain('Kirjoita momentin numero, 1–9.');
  // So is a part that shares its own place with another.
  expect(fields(await correct('rl-25-3-1-marriage', { subsection: 2 }))).toEqual(['subsection place-taken']);
  // Sections are a set, and a row without a subsection is of all of them.
  expect(fields(await correct('rvl-9-2015', { sections: '20, 9', validFrom: '1.1.2014' }))).toEqual([
    'validFrom overlaps',
  ]);
  expect(fields(await correct('rvl-9-2018', { subsection: 1, validFrom: '1.6.2017' }))).toEqual(['validFrom overlaps']);
  expect(fields(await correct('rvl-48', { sections: '9' }))).toEqual(['sections place-taken']);
  expect(fields(await correct('ul-52c', { sections: '52 b, 52 c' }))).toEqual(['sections place-taken']);
});

test('a change to come comes into force no earlier than the year of its paper', async () => {
  const coming = (paper: string) => ({
    ...{ paper, stage: 'proposal', seenOn: today },
    says: { fi: 'Muuttuisi.', sv: 'Ändras.', en: 'Would change.' },
  });
  const two = pendingOf([coming('VN/1/2024'), coming('HE 1/2026')]);
  const early = { ...two, comesOn: ['1.1.2025', '31.12.2025'] };
  expect(fields(await correct('ul-53', early))).toEqual(['comesOn-2 before-paper']);
  expect(await typedIn('ul-53', early)).toMatch(/href="#comesOn-2"[^<]*>[^<]*Päivä on ennen vuotta, joka asiakirjan/);
  expect((await correct('ul-53', { ...two, comesOn: ['1.1.2024', '1.1.2026'] })).status).toBe(200);
});

test('who adds a change to come or a question has not looked at the provision: its day of looking stays', async () => {
  const key = 'etl-4-18';
  const { lookedOn, lookedBy } = provisionOf(key);
  expect(lookedOn).not.toBe(today);
  const coming = {
    ...{ paper: 'HE 1/2026', stage: 'proposal', seenOn: today, comesOn: '2027-01-01' },
    says: { fi: 'Muuttuisi.', sv: 'Ändras.', en: 'Would change.' },
  };
  const made = await correct(key, { ...pendingOf([coming]), comesOn: ['1.1.2027'] });
  expect(made.status, made.text).toBe(200);
  const text = await page(`/lakirekisteri/${key}`);
  expect(text).toContain('Määrä tulla voimaan 1.1.2027.');
  expect(provisionOf(key)).toMatchObject({ lookedOn, lookedBy, pending: [coming] });
  const asked = { questionFi: 'Entä?', questionSv: 'Och?', questionEn: 'And?' };
  expect((await correct(key, { ...asked, comesOn: ['1.1.2027'] })).status).toBe(200);
  await page(`/lakirekisteri/${key}`);
  expect(provisionOf(key)).toMatchObject({ lookedOn, question: { fi: 'Entä?' } });
  // Who corrects what it says has looked.
  expect((await correct(key, { saysFi: 'Toisin sanoin.', othersStand: true, comesOn: ['1.1.2027'] })).status).toBe(200);
  await page(`/lakirekisteri/${key}`);
  expect(provisionOf(key)).toMatchObject({ lookedOn: today, lookedBy: 'here' });
});

test('who corrects a day or a word has not read the provision: the form begins with the day of its reading, which stays', async () => {
  const key = 'rvl-23';
  const { lookedOn, lookedBy, asOf } = provisionOf(key);
  const finnish = (day: string) => day.split('-').reverse().map(Number).join('.');
  const form = await page(`/lakirekisteri/${key}/korjaa`, keeper);
  expect(/name="lookedOn"[^>]*value="([^"]*)"/.exec(form)?.[1]).toBe(finnish(lookedOn));
  expect(form).toContain('Muuta päivä vain, jos luit säännöksen nyt.');
  expect(provisionOf(key).rewordedAt).toBeNull();
  expect((await correct(key, { validFrom: '1.6.2021', lookedOn })).status).toBe(200);
  await page(`/lakirekisteri/${key}`);
  const { body } = await world.json(world.anna, 'GET', `/law/${key}`);
  expect(body.row).toMatchObject({ lookedOn, lookedBy, asOf, validFrom: '2021-06-01', rewordedAt: expect.any(String) });
  const { rewordedAt } = provisionOf(key);
  // A question or a change to come types nothing of the law.
  const { lookedOn: _, ...said } = opened(key);
  expect((await correct(key, { ...said, lookedOn, readIn: 'sv' })).status).toBe(200);
  await page(`/lakirekisteri/${key}`);
  expect(provisionOf(key)).toMatchObject({ lookedOn, language: 'sv', rewordedAt });
  expect((await correct(key, { validFrom: '1.7.2021' })).status).toBe(200);
  await page(`/lakirekisteri/${key}`);
  expect(provisionOf(key)).toMatchObject({ lookedOn: today, lookedBy: 'here' });
  expect(provisionOf(key).rewordedAt?.getTime()).toBeGreaterThanOrEqual(rewordedAt?.getTime() ?? Number.NaN);
});

test('what is said to be read, or of a later time than the last look, says on which day it was read', async () => {
  const quoted = provisionOf('rol-3-9');
  expect(quoted.mark).toBe('quoted');
  const read = { mark: 'read', asOf: '10/2026', reading: 'consolidated' };
  expect(fields(await correct('rol-3-9', { ...read, lookedOn: quoted.lookedOn }))).toEqual(['lookedOn not-looked']);
  expect(await typedIn('rol-3-9', { ...read, lookedOn: quoted.lookedOn })).toMatch(
    /href="#lookedOn"[^<]*>[^<]*Kirjoita päivä, jona luit sen\./,
  );
  expect((await correct('rol-3-9', read)).status).toBe(200);
});

test('two wordings of one place at the same time are refused, and the other one is named', async () => {
  const { body } = await correct('rvl-9-2015', { validUntil: '30.6.2018' });
  expect(body.error.fields).toEqual([{ field: 'validUntil', reason: 'overlaps-next', with: 'rvl-9-2018' }]);
  const text = await typedIn('rvl-9-2015', { validUntil: '30.6.2018' });
  // Under the day that was typed, with what to do of this row and not of the other.
  expect(text).toMatch(
    /href="#validUntil"[^<]*>[^<]*seuraava sanamuoto on silloin jo voimassa: rikosvahinkolaki[^<]*, 1\.1\.2018 alkaen\. Anna tälle viimeinen päivä/,
  );
});

test('what was typed of one of several parts of a place by mistake can be taken back', async () => {
  for (const [key, wrong, right] of [
    ['rl-25-3-1', { validUntil: '31.12.2024' }, { validUntil: '' }],
    ['vl-38-decides', { sections: '39' }, { sections: opened('vl-38-decides').sections }],
  ] as const) {
    expect((await correct(key, wrong)).status, key).toBe(200);
    await page(`/lakirekisteri/${key}`);
    expect((await correct(key, right)).status, key).toBe(200);
    await page(`/lakirekisteri/${key}`);
  }
});

test('the section that nobody had confirmed may be one where others say something else', async () => {
  expect((await correct('vl-pays-home', { sections: '38 b' })).status).toBe(200);
  expect((await correct('rvl-not-final', { sections: '23' })).status).toBe(200);
  await page('/lakirekisteri/rvl-not-final');
});

test('the form says that a correction holds for every day, and a day to come is refused in words', async () => {
  const form = await page('/lakirekisteri/ul-52b/korjaa', keeper);
  expect(form).toContain('Korjaus korvaa sanamuodon kaikilta päiviltä');
  const { times: _times, timeUnits: _units, euros: _euros, ...typed } = opened('rl-25-3-1');
  const sent = await world.send(keeper, '/fi/lakirekisteri/rl-25-3-1/korjaa', {
    csrf: formToken(world.faces.formSecret, keeper.token),
    ...Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, String(value)])),
    validFrom: '1.1.2099',
  });
  expect([sent.status, sent.text.includes('Kirjaa tuleva muutos kohtaan Vireillä')]).toEqual([422, true]);
});

test('the form is an administrator’s in three languages, and what was done stands in the use log', async () => {
  for (const language of ['fi', 'sv', 'en'])
    for (const key of ['vtj-36', 'rl-25-3-1', 'rvl-9', 'vl-open'])
      expect((await world.page(keeper, `/${language}/lakirekisteri/${key}/korjaa`)).status, `${language} ${key}`).toBe(
        key === 'vl-open' ? 404 : 200,
      );
  const refused = await world.page(world.anna, '/fi/lakirekisteri/ul-52b/korjaa');
  expect(refused.status).toBe(403);
  // There is no case in which it would be somebody's part.
  expect(refused.text).toContain('Tämä toiminto ei kuulu rooliisi. Palaa omaan työhösi');
  expect(refused.text).not.toContain('tässä tapauksessa');
  expect(await page('/lakirekisteri/ul-52b')).not.toContain('/korjaa"');
  expect(await page('/lakirekisteri/ul-52b', keeper)).toContain('/fi/lakirekisteri/ul-52b/korjaa"');
  expect(await world.logged('ProvisionCorrected')).toBe(23);
});

test('an entry that says nothing sensible keeps no page of the register from being drawn', async () => {
  await world.owner.query(
    `insert into app.law_entry (kind, key, entry, act, said, reason, author_id, author_name, written_at)
     select 'provision', 'hol-13', n, act, '{"by": "E"}', 'x', w.id, w.name, now()
     from unnest(array['corrected', 'checked']) with ordinality e(act, n), (select id, name from app.worker limit 1) w`,
  );
  await world.owner.query('update priv.law_mark set changes = changes + 1');
  const drawn = await world.page(world.anna, '/fi/lakirekisteri/hol-13');
  expect([drawn.status, /Muutokset täällä<span class="rn-count"> (\d)/.exec(drawn.text)?.[1]]).toEqual([200, '1']);
  expect((await world.page(world.anna, '/fi/lakirekisteri')).status).toBe(200);
});

test('what is seldom corrected stands in folds that say how it is now; one that was typed into or refused stands open with what was typed', async () => {
  const open = (text: string) =>
    [...text.matchAll(/<details class="govuk-details rn-fieldfold" id="([a-z]+)" open=""/g)].map(([, id]) => id);
  const form = await page('/lakirekisteri/etl-3-11/korjaa', keeper);
  expect(form.match(/rn-fieldfold" id=/g)).toHaveLength(4);
  // How the new words are known is asked in sight: nobody leaves the old reading on them unseen.
  expect(form.indexOf('name="asOf"')).toBeLessThan(form.indexOf('name="why"'));
  expect(open(form)).toEqual([]);
  expect(form.indexOf('name="why"')).toBeLessThan(form.indexOf('id="paikka"'));
  const send = async (more: object) => {
    const all = Object.entries({
      ...{ csrf: formToken(world.faces.formSecret, keeper.token), ...opened('etl-3-11'), why: 'Luettu.' },
      ...more,
    });
    const fields = all.flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, String(one)]));
    return (await world.send(keeper, '/fi/lakirekisteri/etl-3-11/korjaa', fields)).text;
  };
  // Refused in a fold.
  const wrong = await send({ validFrom: 'eilen' });
  expect(open(wrong)).toEqual(['voimassa']);
  expect(wrong).toContain('value="eilen"');
  // Refused elsewhere: what was typed into a fold is seen.
  const typed = await send({ why: '', questionFi: 'Onko luettelo täydellinen nyt?' });
  expect(open(typed)).toContain('kysymys');
  expect(typed).toContain('Onko luettelo täydellinen nyt?');
});
