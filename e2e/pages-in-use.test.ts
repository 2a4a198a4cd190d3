import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { answerConsultation, askConsultation, takeConsultation } from '../src/domain/consultation/index.ts';
import { chooseLines, takeBackPart, viewChoice } from '../src/domain/disclosure/index.ts';
import { askNames } from '../src/domain/log/index.ts';
import { recordEvent } from '../src/domain/piece/index.ts';
import { type Visit, visit } from './browser.ts';
import { faultFinder } from './find-faults.ts';

/**
 * Pages that accessible.test.ts, which takes each once with the first worker who can open it, does not reach: as another worker has
 * them, in a state of their own, with a query. The same look: three languages, two widths.
 */
let world: Visit;
let look: ReturnType<typeof faultFinder>;
/** What stands in place of a word with a colon. */
const ids = new Map<string, string>();

type Row = Readonly<Record<string, any>>;
const ask = async (token: string, path: string) => (await world.app.json(token, 'GET', path)).body as Row;
const find = (rows: readonly Row[], holds: (row: Row) => boolean): string => rows.find(holds)?.id ?? 'none';

/** Choosing lines to hand over: taken back and chosen anew, a draft that waits to be released. */
async function draftCompilation(anna: string, koivu: string): Promise<void> {
  const { compilations } = await ask(anna, `/cases/${koivu}/compilations`);
  const id = find(compilations, ({ state }) => state === 'open');
  ids.set('draft', id).set(
    'sent',
    find(compilations, ({ state }) => state === 'sent'),
  );
  const use = world.app.as(anna);
  const at = { caseId: koivu, compilationId: id };
  // A text that tells an address: it is looked at before anything is released.
  await use(recordEvent, {
    caseId: koivu,
    code: 'other',
    source: 'told-by-her',
    text: 'Odotti talon Kotikatu 3 B edessä',
  });
  const { lines } = await use(viewChoice, at);
  // There is nothing to take back of a choice that was never released.
  await use(takeBackPart, at).catch(() => undefined);
  const told = lines.filter(({ text }) => text?.includes('Kotikatu'));
  await use(chooseLines, { ...at, lines: [...lines.slice(0, 6), ...told].map(({ key }) => key) });
}

async function readIds(anna: string, koivu: string): Promise<void> {
  const { pieces } = await ask(anna, `/cases/${koivu}/whole`);
  ids.set(
    'event',
    find(pieces, (item) => item.own && item.sort === 'event'),
  );
  const { meetings } = await ask(anna, `/cases/${koivu}/meetings`);
  for (const state of ['planned', 'held'])
    ids.set(
      state,
      find(meetings, (item) => item.state === state),
    );
  const { processes } = await ask(anna, `/cases/${koivu}/processes`);
  ids.set(
    'criminal',
    find(processes, (item) => item.own && item.kind === 'criminal'),
  );
  ids.set(
    'residence',
    find(processes, (item) => item.kind === 'residence'),
  );
  ids.set('asked', (await ask(anna, '/consultations')).consultations[0].id);
  const { offers } = await ask(await world.app.signIn(names.intake.kaisla), '/referral-offers');
  ids.set('offer', offers[0].id);
  const { received } = await ask(await world.app.signIn(names.minna), `/cases/${koivu}/referrals`);
  ids.set('received', received[0].id);
}

/** A request for names at an organisation that does not lead the case: its lead has none to give. */
async function askNamesOfCounty(koivu: string): Promise<void> {
  const use = world.app.as(await world.app.signIn(names.olli));
  const { id } = await use(askNames, { caseId: koivu, reason: 'Selvitän lokin riviä.' });
  ids.set('nothing', id);
}

/** A question that the county has answered, beside those of the story. */
async function answerQuestion(): Promise<void> {
  const [oona, ritva] = [await world.app.signIn(names.oona), await world.app.signIn(names.ritva)];
  const waiting: Row[] = (await ask(ritva, '/intake/consultations')).consultations;
  for (const [n, { id }] of waiting.slice(0, 2).entries()) ids.set(`received${n + 1}`, id);
  const { body: form } = await world.app.page(oona, '/fi/k/uusi');
  const receivers = [...form.matchAll(/<input[^>]*name="receivers"[^>]*>/g)].flatMap(
    ([input]) => /value="([^"]+)"/.exec(input)?.[1] ?? [],
  );
  const { id } = await world.app.as(oona)(askConsultation, {
    ...{ kinds: ['housing'], region: 'Länsirannikko', urgency: 'today', text: 'Mistä yösija?', receivers },
  });
  const answers = world.app.as(ritva);
  await answers(takeConsultation, { consultationId: id });
  await answers(answerConsultation, { consultationId: id, answer: 'Soittakaa päivystykseen, paikka on.' });
  ids.set('answered', id);
}

beforeAll(async () => {
  world = await visit();
  look = faultFinder(world);
  const anna = await world.app.signIn(names.anna);
  for (const word of ['Koivu', 'Kanerva'])
    ids.set(word.toLowerCase(), (await ask(anna, `/search?q=${word}`)).cases[0].id);
  const koivu = ids.get('koivu') as string;
  const maria = await world.app.signIn(names.maria);
  ids.set('ronn', (await ask(maria, `/search?q=${encodeURIComponent('Rönn')}`)).cases[0].id);
  await draftCompilation(anna, koivu);
  await readIds(anna, koivu);
  await askNamesOfCounty(koivu);
  await answerQuestion();
});
afterAll(() => world.stop());

const pages: Readonly<Record<string, readonly string[]>> = {
  [names.anna]: [
    '/k/:asked',
    ...['valitse', 'valitse?by=person', 'korjaa', 'tarkista', 'laheta', 'avain', 'sinetoi'].map(
      (item) => `/t/:koivu/kooste/:draft/${item}`,
    ),
    ...['planned', 'held'].map((item) => `/t/:koivu/suunnitelma/ajat/palaveri/:${item}`),
    '/kalenteri?view=month',
    // The list in other orders, which may be remembered.
    ...['/t?order=newest&show=led', '/t?state=closed&order=word&show=led'],
    '/tyo/odottaa?show=others&caseId=:koivu',
    // After *save and record the next*.
    '/t/:koivu/kokonaisuus/lisaa/tapahtuma?saved=:event&source=seen',
    '/t/:koivu/suunnitelma?tuloste=hanelle',
    '/t/:koivu/suunnitelma?tuloste=kokous',
    '/t/:koivu/prosessi/:criminal/vaihe?code=protection-assessment',
    '/t/:koivu/prosessi/:residence/vaihe?code=reflection-applied',
  ],
  [names.ritva]: [
    ...['/tyo', '/saapuneet/k', '/saapuneet', '/osaaminen/rekisteri', '/osaaminen/koulutukset?theme=criminal-process'],
    ...['received1', 'received2', 'answered'].map((item) => `/saapuneet/k/:${item}`),
  ],
  [names.kaarlo]: ['/t/:koivu/loki', '/t/:koivu/loki/nimet'],
  [names.minna]: [
    // A part of the list with nothing in it.
    '/t?state=closed&show=led',
    '/t/:koivu/loki/nimet/:nothing',
    ...['/t/:koivu/kooste', '/t/:koivu/kooste/:draft/peru'],
    ...['/t/:koivu/ohjaukset', '/t/:koivu/ohjaukset/:received/paata'],
  ],
  [names.risto]: [
    ...['/tyo', '/t/:koivu', '/t/:koivu/toimenpide', '/t/:koivu/viranomaiselle/kysymys'],
    ...['/t/:koivu/kooste', '/t/:koivu/kooste/:sent/lue', '/t/:koivu/kooste/:sent/tiedosto'],
  ],
  // Warnings in each state, to the lead, passed on and sent; wishes to the lead and of another.
  [names.maria]: ['/tyo', '/t/:ronn', '/t/:ronn/varoitukset', '/t/:ronn/toiveet'],
  [names.saga]: ['/tyo', '/t/:ronn', '/t/:ronn/varoitukset', '/t/:ronn/varoita', '/t/:ronn/toive'],
  [names.camilla]: ['/t/:ronn/varoitukset', '/t/:ronn/toiveet'],
  [names.oona]: ['/k/:answered'],
  [names.elina]: ['/tyo', '/t/:kanerva'],
  [names.leo]: ['/tyo', '/tyo/odottaa?show=tasks', '/t/:koivu', '/t/:koivu/prosessi/uutta'],
  [names.veikko]: ['/t/:koivu/prosessi/uutta'],
  [names.teppo]: [
    ...[
      '/maaraajat',
      '/maaraajat?open=all',
      '/maaraajat/appeal',
      '/lakirekisteri?view=all',
      '/lakirekisteri/rl-25-3-1',
    ],
    ...['/palvelut/hakusanat', '/palvelut/hakusanat/money/muuta', '/palvelut?q=alkoholi', '/palvelut?q=asdfgh'],
    ...['/tyo', '/auttavat-puhelimet', '/auttavat-puhelimet?open=riku', '/auttavat-puhelimet/emergency/tarkista'],
    ...[
      '/verkostot',
      '/verkostot/turku',
      '/verkostot/ostrobothnia/isanta',
      '/osaaminen?region=Etelä',
      '/oma-osaaminen',
    ],
  ],
  [names.intake.kaisla]: [
    ...['/tyo', '/saapuneet', '/ohjaukset'],
    ...['', '/ota-vastaan', '/kieltaydy'].map((item) => `/ohjaukset/:offer${item}`),
  ],
};

test.each(Object.entries(pages).flatMap(([worker, slugs]) => slugs.map((slug, nth) => ({ worker, slug, nth }))))(
  '$slug, by $worker',
  async ({ worker, slug, nth }) => {
    const filled = slug.replaceAll(/:(\w+)/g, (_, word: string) => ids.get(word) ?? 'none');
    expect(await look(worker, filled, nth)).toEqual([]);
  },
);
