import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyPage, type OpenPage } from '../../e2e/every-page.ts';
import { organisations } from '../../seeds/story/organisations.ts';
import { workers } from '../../seeds/story/workers.ts';
import { lawKept } from '../../src/domain/law/index.ts';
import { nameRules } from '../../src/domain/reader/index.ts';
import { endpoints } from '../../src/endpoints.ts';
import { openFileKeyRing } from '../../src/platform/crypto/file-key-ring.ts';
import type { AnyChange, AnyLook } from '../../src/platform/http/endpoint.ts';
import { parse, parsePath } from '../../src/platform/http/parse-request.ts';
import { type Engine, engineOf, prepareForm, runEndpoint } from '../../src/platform/http/run-endpoint.ts';
import { languageOf } from '../../src/platform/i18n/language-of.ts';
import { type Language, languages } from '../../src/platform/i18n/texts.ts';
import { writtenLanguage } from '../../src/platform/i18n/written-languages.ts';
import { type RunningApp, runApp } from './running-app.ts';
import { type Drawn, drawnTexts } from './said-in.ts';

interface Seen extends OpenPage {
  readonly language: Language;
  /** What somebody wrote of all that the page is drawn from. */
  readonly written: readonly string[];
  readonly pronoun: string | null | undefined;
  readonly texts: readonly Drawn[];
}

let story: RunningApp;
const pages: Seen[] = [];

/** The parameters of a path, by the pattern of its slug. */
function parametersOf({ of, slug }: OpenPage): Record<string, string> {
  const [names, values] = [of, slug].map((at) => at.split('?')[0]?.split('/') ?? []);
  return Object.fromEntries(
    (names ?? []).flatMap((name, at) => (name.startsWith(':') ? [[name.slice(1), values?.[at] ?? '']] : [])),
  );
}

async function openedFor(engine: Engine, page: OpenPage, token: string) {
  const at = endpoints.find(
    (each) => each.slug === page.of.split('?')[0] && (each.method === 'GET' || ('form' in each && each.form)),
  );
  if (!at) throw new Error(`no endpoint has the page ${page.of}`);
  const [names, query] = [parametersOf(page), new URLSearchParams(page.slug.split('?')[1])];
  const asked = { token, language: 'sv' as const };
  if (at.method === 'POST') {
    const form = at as AnyChange;
    return prepareForm(engine, form, { ...asked, input: parsePath(form, names, query) });
  }
  const look = at as AnyLook;
  return runEndpoint(engine, look, { ...asked, input: parse(look, names, Object.fromEntries(query)) });
}

beforeAll(async () => {
  story = await runApp();
  const { config, pools } = story.deps;
  const ring = openFileKeyRing(path.join(config.dataDir, 'key-ring'), config.masterKey);
  const engine = engineOf(pools, ring, nameRules, lawKept);
  const tokens = new Map<string, string>();
  for (const page of await everyPage(story)) {
    const token = tokens.get(page.worker) ?? (await story.signIn(page.worker));
    tokens.set(page.worker, token);
    const { opened, acting } = await openedFor(engine, page, token);
    for (const language of languages) {
      const { body } = await story.page(token, `/${language}${page.slug}`);
      const seen = { written: [...opened], pronoun: acting.case?.pronoun, texts: drawnTexts(body) };
      pages.push({ ...page, language, ...seen });
    }
  }
});
afterAll(() => story.stop());

/** Not what stands in an attribute. */
const isText = ({ tag }: Drawn): boolean => !tag.startsWith('@');

/** Elements whose text cannot be marked in part. */
const textAlone = new Set(['title', 'option', 'textarea', 'text', 'desc']);

/** What somebody wrote in another language than the page's, with it: also what has a few words, where they tell it. */
const foreignOf = ({ written, language }: Seen) =>
  written.flatMap((words) => {
    const own = writtenLanguage(words);
    return own === undefined || own === language ? [] : [{ words: words.trim(), own }];
  });
/** One word is a text of its own, and no part of another. */
const isPart = (text: string, words: string): boolean => words.includes(' ') && text.includes(words);

test('what somebody wrote in another language than the page is marked on every page, also within a sentence and where it has few words', () => {
  let [marked, short, inSwedish] = [0, 0, 0];
  const wrong = pages.flatMap((page) => {
    const foreign = foreignOf(page);
    return page.texts.filter(isText).flatMap((drawn) => {
      const text = drawn.text.trim();
      const found = foreign.find(
        ({ words, own }) =>
          text === words ||
          (isPart(text, words) && !textAlone.has(drawn.tag)) ||
          // A beginning or a line of it, and no name that it holds.
          (words.includes(text) && / .* /.test(text) && writtenLanguage(text) === own),
      );
      if (!found) return [];
      marked += 1;
      if (languageOf(found.words) === undefined) short += 1;
      if (found.own === 'sv') inSwedish += 1;
      return drawn.language === page.language ? [`${page.language} ${page.of} <${drawn.tag}>: ${text}`] : [];
    });
  });
  expect(pages.length).toBeGreaterThan(450);
  expect(marked).toBeGreaterThan(450);
  expect(short).toBeGreaterThan(100);
  expect(inSwedish).toBeGreaterThan(5);
  expect(wrong).toEqual([]);
});

test('what stands in an attribute, which can bear no language in part, stands on the same page as a text that is marked', () => {
  let held = 0;
  const wrong = pages.flatMap((page) => {
    const { of, language, texts } = page;
    const foreign = foreignOf(page);
    const said = texts.filter((drawn) => isText(drawn) && drawn.language !== language).map(({ text }) => text);
    return texts
      .filter((drawn) => !isText(drawn) && drawn.language === language)
      .flatMap(({ tag, text }) =>
        foreign.filter(({ words }) => isPart(text, words)).map(({ words }) => ({ tag, words })),
      )
      .flatMap(({ tag, words }) => {
        held += 1;
        return said.some((text) => text.includes(words)) ? [] : [`${language} ${of} <${tag}>: ${words}`];
      });
  });
  expect(held).toBeGreaterThan(5);
  expect(wrong).toEqual([]);
});

test('no name of a worker or an organisation is marked', () => {
  const known = new Set([
    ...Object.values(workers).map(({ name }) => name),
    ...Object.values(organisations).map(({ name }) => name),
  ]);
  let met = 0;
  const wrong = pages.flatMap(({ of, language, texts }) =>
    texts
      .filter(({ text }) => known.has(text.trim()))
      .flatMap((drawn) => {
        met += 1;
        return drawn.language === language ? [] : [`${language} ${of} <${drawn.tag}>: ${drawn.text}`];
      }),
  );
  expect(met).toBeGreaterThan(500);
  expect(wrong).toEqual([]);
});

test('and nothing else on them reads as Finnish', () => {
  const wrong = pages.flatMap(({ of, language, written, texts }) => {
    // A choice cannot be marked in part: what is ours of it is looked at without what somebody wrote.
    const longestFirst = written.filter((words) => words.trim() !== '').toSorted((a, b) => b.length - a.length);
    const ours = (text: string) => longestFirst.reduce((rest, words) => rest.replaceAll(words.trim(), ' '), text);
    return texts
      .filter((drawn) => language !== 'fi' && drawn.language === language && languageOf(drawn.text) === 'fi')
      .filter(({ text }) => languageOf(ours(text)) === 'fi')
      .map(({ text }) => `${language} ${of}: ${text}`);
  });
  expect(wrong).toEqual([]);
});

const gendered = {
  // The code of a case is drawn by lot, and its letters may end so.
  sv: /(?<![\p{L}\p{N}])(hon|henne|hennes|honom|han|hans|hen|hens)(?![\p{L}\p{N}])/iu,
  en: /\b(she|hers?|herself|him|his|himself)\b/i,
};

test('no page calls anybody she or he whose pronoun is not kept, nor does a page of several cases', () => {
  const wrong = pages
    .filter(({ pronoun }) => pronoun === undefined || pronoun === null || pronoun === 'none')
    // Where one of the pronouns is chosen.
    .filter(({ of }) => !of.startsWith('/t/:caseId/puhuttelu/'))
    .flatMap(({ of, language, texts }) =>
      texts
        .filter((drawn) => language !== 'fi' && drawn.language === language && gendered[language].test(drawn.text))
        .map(({ text }) => `${language} ${of}: ${text}`),
    );
  expect(pages.some(({ of }) => of === '/tyo')).toBe(true);
  expect(wrong).toEqual([]);
});
