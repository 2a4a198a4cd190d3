import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { caseEndpoints } from '../case/index.ts';
import { pieceEndpoints } from '../piece/index.ts';
import { tellingEndpoints } from '../telling/index.ts';
import { elementsEndpoints } from './index.ts';

let world: SmallWorld;
let anna: Person;
let veikko: Person;
let stranger: Person;
let caseId: string;

const record = async (kind: string, fields: object): Promise<string> => {
  const { status, body } = await world.json(anna, 'POST', `/cases/${caseId}/${kind}`, fields);
  expect(status, JSON.stringify(body)).toBe(200);
  return body.id;
};
const elements = async (person = anna) => (await world.json(person, 'GET', `/cases/${caseId}/whole/elements`)).body;
const topics = async (person = anna) => (await world.json(person, 'GET', `/cases/${caseId}/whole/topics`)).body;
const htmlOf = (language: string, page: string, person = anna) =>
  world.page(person, `/${language}/t/${caseId}/kokonaisuus/${page}`);

beforeAll(async () => {
  world = await smallWorld({
    endpoints: [...caseEndpoints, ...pieceEndpoints, ...tellingEndpoints, ...elementsEndpoints],
    now: () => new Date('2026-11-24T12:00:00Z'),
  });
  const saarni = await world.organisation('Saarni ry', 'victim-support');
  anna = await world.worker(saarni, 'Anna Kallio');
  veikko = await world.worker(saarni, 'Veikko Salo');
  stranger = await world.worker(await world.organisation('Kaarna ry', 'ngo'), 'Sanna Uotila');
  caseId = (await world.json(anna, 'POST', '/cases', { codeWord: 'Koivu' })).body.id;
});
afterAll(() => world.stop());

test('an empty case says calmly that nothing is recorded, and still says that nothing is decided here', async () => {
  const { text } = await htmlOf('fi', 'osatekijat');
  expect(text).toContain('Tapaukseen ei ole kirjattu mitään, mikä näkyisi tässä.');
  expect(text).toContain('Tämä ei ratkaise asiaa');
});

test('three separate small entries together touch all elements, and each is named', async () => {
  const housed = await record('events', { code: 'housed', label: 'asui tuttavan luona', source: 'told-by-her' });
  const debt = await record('controls', {
    code: 'debt-bondage',
    status: 'suspected',
    phases: ['during'],
    source: 'told-by-other',
  });
  const form = await record('exploitation', {
    code: 'sexual-sale',
    status: 'possible',
    saidBy: 'own-organisation',
    source: 'seen',
  });
  const view = await elements();
  expect(new Set(view.seen.together)).toEqual(new Set([housed, debt, form]));
  const { text } = await htmlOf('fi', 'osatekijat');
  expect(text).toContain('Kolme erillistä kirjausta koskettaa yhdessä kaikkia osatekijöitä');
  for (const id of [housed, debt, form]) expect(text).toContain(`/fi/t/${caseId}/kokonaisuus/osa/${id}`);
  for (const [language, words] of [
    ['sv', 'Tre skilda anteckningar berör tillsammans alla rekvisit'],
    ['en', 'Three separate records together touch all the elements'],
  ] as const)
    expect((await htmlOf(language, 'osatekijat')).text).toContain(words);
});

test('the sentence that this does not decide stands before any entry, in three languages', async () => {
  for (const [language, words] of [
    ['fi', 'Tämä ei ratkaise asiaa'],
    ['sv', 'Det här avgör inte saken'],
    ['en', 'This does not decide the matter'],
  ] as const) {
    const { text } = await htmlOf(language, 'osatekijat');
    expect(text.indexOf(words)).toBeGreaterThan(0);
    expect(text.indexOf(words)).toBeLessThan(text.indexOf('/kokonaisuus/osa/'));
  }
});

test('every provision is shown with how far it is known, and nothing is fetched from elsewhere', async () => {
  const { text } = await htmlOf('fi', 'osatekijat');
  expect(text).toContain('rikoslaki 25:3, 1\u00a0momentti (luettu, laki sellaisena kuin 2015; muutos vireillä)');
  expect(text).toContain('rikoslaki 25:8 (lainattu)');
  expect(text).toContain('rikoslaki 17:8 (vahvistamatta)');
  expect(text).not.toContain('tarkistettu');
  expect(text).not.toMatch(/(?:href|src|action)="https?:/);
});

test('what was only read bears no tick, and on a phone its row stands below itself instead of scrolling sideways', async () => {
  const { text } = await htmlOf('fi', 'osatekijat');
  const provisions = text.slice(text.indexOf('id="saannokset"'));
  expect(provisions).toContain('rn-table--stacks');
  const marks = [...provisions.matchAll(/<span class="rn-mark">(.*?)<\/span>/gs)].map(([, mark = '']) => mark);
  expect(marks.length).toBeGreaterThan(15);
  for (const mark of marks) {
    expect(mark).toMatch(/<circle/);
    expect(mark).not.toContain('rn-i-moss');
  }
});

test('no percentage, score or verdict is printed, and no word of what somebody typed of it', async () => {
  await record('events', { code: 'threat', text: 'Hän sanoi tulevansa perään.', source: 'told-by-her' });
  for (const language of ['fi', 'sv', 'en'])
    for (const page of ['osatekijat', 'mietittavaksi']) {
      const { text } = await htmlOf(language, page);
      expect(text.replace(/<[^>]+>/g, ' ')).not.toMatch(/\d\s?%|pistettä|poäng|\bscore\b|todennäköisesti uhri/i);
      expect(text).not.toContain('tulevansa perään');
    }
  expect(JSON.stringify(await elements())).not.toContain('tulevansa perään');
});

test('on paper there is one sentence, and everything else is marked as not printed', async () => {
  for (const page of ['osatekijat', 'mietittavaksi']) {
    const { text } = await htmlOf('fi', page);
    expect(text).toMatch(/class="rn-print-only rn-never-printed">Tätä näkymää ei tulosteta/);
    expect(text.indexOf('class="rn-noprint"')).toBeLessThan(text.indexOf('rn-stack'));
  }
});

test('the JSON face is marked as deciding nothing, and neither face is kept by anybody on the way', async () => {
  expect((await elements()).marked).toEqual({ decides: false, forViewerOnly: true });
  for (const { headers } of [
    await htmlOf('fi', 'osatekijat'),
    await world.json(anna, 'GET', `/cases/${caseId}/whole/elements`),
  ])
    expect(headers.get('cache-control')).toContain('no-store');
});

test('a worker who does not read the account is refused, a stranger finds nothing', async () => {
  await world.act(
    anna,
    `select act.name_member($1, $2, 'member', array['case', 'support'])`,
    [caseId, veikko.id],
    caseId,
  );
  for (const page of ['elements', 'topics']) {
    expect((await world.json(veikko, 'GET', `/cases/${caseId}/whole/${page}`)).status).toBe(403);
    expect((await world.json(stranger, 'GET', `/cases/${caseId}/whole/${page}`)).status).toBe(404);
  }
  const head = (await world.json(veikko, 'GET', `/cases/${caseId}/whole/elements`)).body;
  expect(JSON.stringify(head)).not.toContain('debt-bondage');
});

test('a look is in the use log with the rows that it showed', async () => {
  await elements();
  await topics();
  const { rows } = await world.owner.query(
    `select e.kind, r.class from audit.entry e join app.room r on r.id = e.room_id where e.kind in ('ElementsViewed', 'TopicsViewed') and r.class <> 'organisation-log'`,
  );
  expect(new Set(rows.map((row) => row.kind))).toEqual(new Set(['ElementsViewed', 'TopicsViewed']));
});

test('odd input is refused', async () => {
  expect((await world.json(anna, 'GET', `/cases/${caseId}/whole/elements?score=1`)).status).toBe(422);
  expect((await world.json(anna, 'GET', '/cases/%00/whole/topics')).status).toBe(404);
});

test('topics nobody has asked about are questions, with their reason, under whoever usually knows', async () => {
  const view = await topics();
  expect(view.asked).toContain('debts');
  expect(view.groups.flatMap((group: { open: { key: string }[] }) => group.open.map((item) => item.key))).toContain(
    'injuries',
  );
  const { text } = await htmlOf('fi', 'mietittavaksi');
  expect(text).toContain('Älä kysy kysymisen vuoksi');
  expect(text).toContain('Terveydenhuolto tai Seri-tukikeskus');
  expect(text).toContain('Onko vammoja, kipua tai sairauksia, joita ei ole hoidettu?');
  expect(text).toContain('Miksi tätä voi miettiä');
  const shown = view.groups.flatMap((group: { open: unknown[] }) => group.open).length;
  expect(
    text.match(/Lähde: (?:Human Trafficking Case Data Standard 2\.0, |säännökset |Rinnallan oma valinta)/g),
  ).toHaveLength(shown);
});

test('what she has told to anybody is not brought up again, and her wish what not to ask comes first', async () => {
  const told = await world.json(anna, 'POST', `/cases/${caseId}/tellings`, {
    register: 'coordination',
    topic: 'health',
    form: 'conversation',
    heardBy: 'health',
    heldAt: 'listeners-records',
    partial: 'partial',
  });
  expect(told.status, told.text).toBe(200);
  const wish = await world.json(anna, 'POST', `/cases/${caseId}/wishes`, {
    register: 'coordination',
    kind: 'do-not-ask',
    text: 'Ei kysytä perheestä.',
  });
  expect(wish.status, wish.text).toBe(200);
  expect((await topics()).asked).toContain('injuries');
  const { text } = await htmlOf('fi', 'mietittavaksi');
  expect(text.indexOf('Ei kysytä perheestä.')).toBeGreaterThan(0);
  expect(text.indexOf('Ei kysytä perheestä.')).toBeLessThan(text.indexOf('Miksi tätä voi miettiä'));
});

test('an open element is named, and for a child the means are shown as not required', async () => {
  const other = (await world.json(anna, 'POST', '/cases', { codeWord: 'Tammi' })).body.id;
  const tell = (kind: string, fields: object) => world.json(anna, 'POST', `/cases/${other}/${kind}`, fields);
  const page = async () => (await world.page(anna, `/fi/t/${other}/kokonaisuus/osatekijat`)).text;
  await tell('events', { code: 'housed', source: 'told-by-her' });
  expect(await page()).toContain('Kirjaukset koskettavat: teko. Mikään kirjaus ei kosketa: keino, tarkoitus.');
  const form = { code: 'labour', status: 'possible', saidBy: 'own-organisation', asChild: 'yes', source: 'seen' };
  expect((await tell('exploitation', form)).status).toBe(200);
  const text = await page();
  expect(text).toContain('Kaksi erillistä kirjausta koskettaa yhdessä kaikkia osatekijöitä');
  expect(text).toContain('Keino (ei vaadita)');
  expect(text).toContain('Alle 18-vuotiaan kohdalla keinoja ei vaadita');
  expect(text).toContain('rikoslaki 25:3, 2\u00a0momentti (lainattu; muutos vireillä)');
});

test('a single sexual offence does not hide the whole: once it is recorded, the page asks what it may be a part of', async () => {
  const other = (await world.json(anna, 'POST', '/cases', { codeWord: 'Haapa' })).body.id;
  const event = async (code: string) =>
    (await world.json(anna, 'POST', `/cases/${other}/events`, { code, source: 'told-by-her' })).status;
  const asks = async (language: string, words: string) =>
    (await world.page(anna, `/${language}/t/${other}/kokonaisuus/osatekijat`)).text.includes(words);
  expect(await event('sexual-violence')).toBe(200);
  for (const [language, words] of [
    ['fi', 'Tutkitaanko tätä yksittäisenä tekona? Kuka hyötyi'],
    ['sv', 'Utreds det här som en enskild gärning? Vem drog nytta'],
    ['en', 'Is this investigated as a single act? Who profited'],
  ] as const)
    expect(await asks(language, words), language).toBe(true);
  expect(await asks('fi', 'Kuka sai rahat, teki ilmoitukset')).toBe(false);
  expect(await event('sexual-act-sold')).toBe(200);
  for (const words of ['Näkikö tai tiesikö ostaja, että joku muu määräsi?', 'Kuka sai rahat, teki ilmoitukset'])
    expect(await asks('fi', words), words).toBe(true);
});

test('of many entries the first are shown, with a way to all of them', async () => {
  const many = (await world.json(anna, 'POST', '/cases', { codeWord: 'Lehmus' })).body.id;
  for (let count = 0; count < 45; count += 1)
    await world.json(anna, 'POST', `/cases/${many}/events`, { code: 'housed', source: 'told-by-her' });
  const entriesOn = async (query: string) => {
    const { text } = await world.page(anna, `/fi/t/${many}/kokonaisuus/osatekijat${query}`);
    return { shown: new Set(text.match(/osa\/[0-9a-f-]{36}/g)).size, more: text.includes('muuta kirjausta') };
  };
  expect(await entriesOn('')).toEqual({ shown: 12, more: true });
  expect(await entriesOn('?all=true')).toEqual({ shown: 45, more: false });
});

test('nothing failed on the way', () => {
  expect(world.reported).toEqual([]);
});
