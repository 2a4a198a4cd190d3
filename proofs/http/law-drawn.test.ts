import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyPage } from '../../e2e/every-page.ts';
import { placeWords, provisionKeys, provisionOf, timeWords } from '../../src/domain/law/index.ts';
import { eachText } from '../../src/platform/crypto/noting.ts';
import { type Language, languages } from '../../src/platform/i18n/texts.ts';
import { spellings } from '../../src/reference/law-spellings.fixtures.ts';
import { lawIn } from '../../src/reference/law-words.ts';
import { blocksOf } from './blocks.ts';
import { marked, withMarks, withoutMarks } from './marked.ts';
import { type RunningApp, runApp } from './running-app.ts';
import { lawBesideRegister } from './whose-law.ts';

interface Seen {
  readonly language: Language;
  readonly slug: string;
  readonly body: string;
  /** Without marks; in one of the languages, which go round with the pages. */
  readonly bare: string | undefined;
  /** Texts of a report that is drawn as it was made, the longest first. */
  readonly kept: readonly string[];
}

/** What the report of a study says: what its numbers are multiples of, and how long somebody waited. */
async function keptOn(token: string, language: Language, slug: string): Promise<readonly string[]> {
  const [, id] = /^\/tutkimukset\/([0-9a-f-]{36})$/.exec(slug) ?? [];
  const { reports } = id ? (await story.json(token, 'GET', `/studies/${id}`)).body : {};
  const texts = new Set<string>();
  eachText(reports?.[language], (text) => texts.add(text));
  return [...texts].filter((text) => lawIn(text).length > 0).toSorted((a, b) => b.length - a.length);
}

let story: RunningApp;
const pages: Seen[] = [];

beforeAll(async () => {
  story = await runApp();
  const tokens = new Map<string, string>();
  for (const [nth, { worker, slug }] of (await everyPage(story)).entries()) {
    const token = tokens.get(worker) ?? (await story.signIn(worker));
    tokens.set(worker, token);
    for (const [at, language] of languages.entries()) {
      const draw = async () => (await story.page(token, `/${language}${slug}`)).body;
      const bare = nth % languages.length === at ? await draw() : undefined;
      pages.push({ language, slug, bare, body: await withMarks(draw), kept: await keptOn(token, language, slug) });
    }
  }
}, 1_200_000);
afterAll(() => story.stop());

test('no page says a section, a statute, an amount or a time but what it draws from the register, counts, or has from whoever typed it', () => {
  expect(pages.length).toBeGreaterThan(400);
  expect(pages.flatMap(({ language, slug, body, kept }) => lawBesideRegister(language, slug, body, kept))).toEqual([]);
  // It is not for want of law: of what is drawn there is plenty.
  expect(pages.flatMap(({ body }) => body.match(/[\u{f0000}-\u{ffffd}]/gu) ?? []).length).toBeGreaterThan(1_500);
});

test('what is walked is what is shown: without its marks a page says the same', () => {
  /** What differs from one look to the next by itself: the log of both looks, a word that is drawn by lot, the minute of printing. */
  const changes = /\/loki|^\/t\/uusi|^\/tyo/;
  const said = (html: string) =>
    blocksOf(html)
      .map(({ text }) => text.toLowerCase())
      .filter((text) => !/^(?:tulostettu|utskrivet|printed)/.test(text.trim()))
      .sort();
  const compared = pages.flatMap((page) => (page.bare && !changes.test(page.slug) ? { ...page, bare: page.bare } : []));
  expect(compared.length).toBeGreaterThan(125);
  for (const { language, slug, body, bare } of compared)
    expect(said(withoutMarks(body)), `${language} ${slug}`).toEqual(said(bare));
});

/** The same numbers on every run: a plant that is not found is found again. */
const chance = (() => {
  let state = 13;
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
})();
const pick = <Item>(items: readonly Item[]): Item => items[chance(items.length)] as Item;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Where words stand on a page, in the ways in which it could come to say them. */
const forms: Readonly<Record<string, (text: string) => string>> = {
  'a paragraph': (text) => `<p>${text}</p>`,
  'an element of its own': (text) => `<strong class="rn-strong">${text}</strong>`,
  'a row': (text) => `<ul><li>${text}</li></ul>`,
  'a cell': (text) => `<table><tbody><tr><th scope="row">1</th><td>${text}</td></tr></tbody></table>`,
  'a detail': (text) => `<dl><dt>a</dt><dd>${text}</dd></dl>`,
  'a fold': (text) => `<details><summary>${text}</summary></details>`,
  'a label': (text) => `<label for="x">${text}</label><input id="x" type="text" name="x" value=""/>`,
  'a choice': (text) => `<select><option value="1">${text}</option></select>`,
  'a field': (text) => `<input type="text" name="x" value="${text}"/>`,
  'a text area': (text) => `<textarea name="x">${text}</textarea>`,
  'a title': (text) => `<p title="${text}">a</p>`,
  'a name that is read out': (text) => `<a href="/fi" aria-label="${text}">a</a>`,
  'a placeholder': (text) => `<input type="text" name="x" placeholder="${text}" value=""/>`,
  'a drawing': (text) => `<svg viewBox="0 0 9 9"><text x="1" y="1">${text}</text></svg>`,
  'what a drawing is called': (text) => `<svg role="img" viewBox="0 0 9 9"><title>${text}</title></svg>`,
  'what a script says': (text) => `<div data-late="${text}"></div>`,
  'what a script is given': (text) => `<script type="application/json">{"said":"${text}"}</script>`,
  'two elements': (text) => `<p>${text.replace(/\d+/, '<b>$&</b>')}</p>`,
};

/** A page with something in it that it does not say, somewhere in its main part. */
function planted({ body }: Seen, html: string): string {
  const main = body.indexOf('<main');
  const places = [...body.matchAll(/<\/(?:p|h1|h2|dl|ul|table|details|section)>/g)].filter(({ index }) => index > main);
  const place = places.length > 0 ? pick(places) : { 0: '', index: body.indexOf('>', main) + 1 };
  const at = place.index + place[0].length;
  return body.slice(0, at) + html + body.slice(at);
}

/** What the walk over a page finds more with something planted. */
const found = (page: Seen, html: string): string[] => {
  const before = new Set(lawBesideRegister(page.language, page.slug, page.body));
  return lawBesideRegister(page.language, page.slug, planted(page, html)).filter((each) => !before.has(each));
};

test('a time, an amount or a place that a page says by itself is found on any page, in any form, bare and within the words of a count', () => {
  const bare = ['77 päivää', '77 dagar', '77 days', '30 päivää', '6 kuukautta', '3 månader', '7 working days'];
  const asCounted = [
    ...['odottanut 77 päivää', 'kiire: tänään · odottanut 77 päivää', '77 päivää myöhässä', 'noin 77 päivää'],
    ...['väntat 77 dagar', '77 dagar försenad (ons 25.11)', 'ungefär 77 dagar', 'Waiting time 77 days'],
    ...['waited 77 days', 'Within a week', '30 päivää (pe 27.11.)', 'viimeksi 30 päivää sitten', '15 000 €', '€15,000'],
  ];
  // What the register says of one provision, where nothing is cited.
  const drawn = provisionKeys.slice(0, 20).map((key) => placeWords('fi', provisionOf(key)));
  const texts = [...bare, ...asCounted, ...Object.values(spellings).flat(), ...drawn.filter((said) => /\d/.test(said))];
  const names = Object.keys(forms);
  const missed: string[] = [];
  let tried = 0;
  for (const text of texts)
    for (const name of [names[tried % names.length] as string, pick(names)]) {
      const page = pick(pages);
      tried += 1;
      if (found(page, (forms[name] as (said: string) => string)(escaped(text))).length === 0)
        missed.push(`${name} of ${page.language} ${page.slug}: ${text}`);
    }
  expect(missed).toEqual([]);
  expect(tried).toBeGreaterThan(400);
});

test('what is drawn of a row is found where it says something else than the row does today', () => {
  for (const [words, from] of [
    ['77 päivää', 'time ul-52b max'],
    ['30 päivää', 'time ul-52b max'],
    ['1 €', 'amount rvl-9 child'],
    ['rikoslaki 25:99', 'place rl-25-3-1'],
    ['9/2099', 'as-of 2025-02'],
    ['9/2099', 'act aliens'],
    ['HE 999/2099', 'paper HE 999/2099'],
    ['77 päivää', 'rule residence.reflection'],
    ['77 päivää', 'time no-such-row max'],
  ] as const)
    for (const form of Object.values(forms))
      expect(found(pick(pages), form(marked(words, from))), from).not.toEqual([]);
});

test('a right time under another provision than its own is found: in its block, its row, its list, its fold, on the page of a row', () => {
  const times = provisionKeys.flatMap((key) =>
    Object.keys(provisionOf(key).limits).map((name) => [key, name] as const),
  );
  const said = (key: (typeof provisionKeys)[number]) => placeWords('fi', provisionOf(key));
  const around: readonly ((place: string, time: string) => string)[] = [
    (place, time) => `<p>${place}: ${time}.</p>`,
    (place, time) => `<li><p>${place}</p><p>${time}</p></li>`,
    (place, time) => `<dl><dt>a</dt><dd>${time}</dd><dt>b</dt><dd>${place}</dd></dl>`,
    (place, time) => `<details><summary>${time}</summary><p>${place}</p></details>`,
    (place, time) => `<table><tr><td>${place}</td><td>${time}</td></tr></table>`,
  ];
  let tried = 0;
  for (const [key, name] of times) {
    const other = pick(provisionKeys.filter((each) => said(each) !== said(key)));
    const page = pick(pages.filter(({ language, slug }) => language === 'fi' && !slug.startsWith('/lakirekisteri/')));
    const time = marked(timeWords('fi', provisionOf(key), name), `time ${key} ${name}`);
    const put = (at: typeof other) => pick(around)(marked(said(at), `place ${at}`), time);
    expect(found(page, put(other)), `${key} ${name} under ${other}`).not.toEqual([]);
    expect(found(page, put(key)), `${key} ${name}`).toEqual([]);
    tried += 1;
  }
  expect(tried).toBeGreaterThan(30);
  const page = pages.find(({ language, slug }) => language === 'fi' && slug === '/lakirekisteri/etl-7-12') as Seen;
  expect(found(page, `<p>${marked('90 päivää', 'time ul-52b max')}</p>`)).not.toEqual([]);
});

test('what a page counts, and what it draws of the register, is not taken for its own', () => {
  const own = marked('77 päivää', 'count src/platform/time/length unit.days');
  const time = marked(timeWords('fi', provisionOf('ul-52b'), 'max'), 'time ul-52b max');
  const place = marked(placeWords('fi', provisionOf('ul-52b')), 'place ul-52b');
  for (const page of pages.filter(({ language }) => language === 'fi').slice(0, 30))
    expect(found(page, `<p>${place}: ${time}; odottanut ${own}</p>`), page.slug).toEqual([]);
});
