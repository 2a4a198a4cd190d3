import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyPage } from '../../e2e/every-page.ts';
import { citeWords, isProvisionKey, placeWords, provisionKeys, provisionOf } from '../../src/domain/law/index.ts';
import { type Language, languages } from '../../src/platform/i18n/texts.ts';
import { type RunningApp, runApp } from './running-app.ts';
import { drawnTexts } from './said-in.ts';

interface Seen {
  readonly language: Language;
  readonly slug: string;
  readonly body: string;
}

let story: RunningApp;
const pages: Seen[] = [];

beforeAll(async () => {
  story = await runApp();
  const tokens = new Map<string, string>();
  for (const { worker, slug } of await everyPage(story)) {
    const token = tokens.get(worker) ?? (await story.signIn(worker));
    tokens.set(worker, token);
    for (const language of languages) {
      const { body } = await story.page(token, `/${language}${slug}`);
      pages.push({ language, slug, body });
    }
  }
});
afterAll(() => story.stop());

/** Text alone, and what is chosen, pressed or followed as a whole: no link can stand in these. */
const noLink = ['title', 'option', 'textarea', 'input', 'text', 'desc', 'a', 'button', 'label', 'summary', 'legend'];

/** How a row is cited: its place; where the act is cited as a whole, with the doubt behind it. */
const cited = Object.fromEntries(
  languages.map((language) => [
    language,
    provisionKeys.map((key) => {
      const row = provisionOf(key);
      const said = row.sections.length > 0 || row.placeInWords ? placeWords(language, row) : citeWords(language, row);
      return { key, said: said.toLowerCase() };
    }),
  ]),
) as Record<Language, { key: string; said: string }[]>;

test('no page cites the law without a link to its row in the register, but on the page of that row', () => {
  let found = 0;
  const bare = pages.flatMap(({ language, slug, body }) =>
    drawnTexts(body).flatMap(({ text, within }) => {
      const says = text.toLowerCase();
      if (!/§|\d:\d|section|artik|article/.test(says)) return [];
      const all = cited[language].filter(({ said }) => says.includes(said));
      found += all.length;
      const linked = within.some((tag) => noLink.includes(tag));
      const own = all.some(({ key }) => slug.split(/[/?]/).includes(key));
      return all.length > 0 && !linked && !own ? [`${language} ${slug}: ${text}`] : [];
    }),
  );
  expect(bare).toEqual([]);
  expect(found).toBeGreaterThan(300);
});

test('each link of a citation leads to a row that there is, in the language of the page, and its name is the citation', () => {
  const links = pages.flatMap(({ language, slug, body }) =>
    [...body.matchAll(/<a class="rn-cite" href="([^"]*)">(.*?)<\/a>/gs)].map(([, to = '', words = '']) => ({
      ...{ language, slug, to },
      words: words.replace(/<[^>]*>/g, ''),
    })),
  );
  expect(links.length).toBeGreaterThan(300);
  expect(new Set(links.map(({ slug }) => slug.replace(/[0-9a-z]{6}|[0-9a-f-]{36}/g, ':id'))).size).toBeGreaterThan(10);
  for (const { language, to, words, slug } of links) {
    const [, of, register, key = ''] = to.split('/');
    expect([of, register, isProvisionKey(key)], `${slug} ${to}`).toEqual([language, 'lakirekisteri', true]);
    expect(
      cited[language].map(({ said }) => said),
      slug,
    ).toContain(words.toLowerCase());
  }
  // No link stands within another, nor in what is chosen or pressed.
  for (const { body, slug, language } of pages)
    expect(body, `${language} ${slug}`).not.toMatch(
      /<(a|button|label|summary|legend)\b[^>]*>(?:(?!<\/\1>).)*<a class="rn-cite"/s,
    );
});
