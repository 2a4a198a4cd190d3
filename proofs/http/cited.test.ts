import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyPage } from '../../e2e/every-page.ts';
import { isProvisionKey } from '../../src/domain/law/index.ts';
import { type Language, languages } from '../../src/platform/i18n/texts.ts';
import { citationsIn, cited } from './cited-in.ts';
import { type RunningApp, runApp } from './running-app.ts';
import { withPlainSpaces } from './said-in.ts';

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

test('no page cites the law outside a form without a link to its row in the register, but on the page of that row', () => {
  const looked = pages.map(({ language, slug, body }) => ({ language, slug, ...citationsIn(language, slug, body) }));
  const bare = looked.flatMap(({ language, slug, bare }) => bare.map((text) => `${language} ${slug}: ${text}`));
  const found = looked.reduce((sum, each) => sum + each.found, 0);
  expect(bare).toEqual([]);
  expect(found).toBeGreaterThan(300);
});

test('a citation without a link is found, wherever it is planted', () => {
  const drawing = '<p><a href="/fi"><svg><path d="M0 0"/></svg></a></p>';
  const at = (html: string) => citationsIn('fi', '/tyo', `<main>${drawing}${html}</main>`).bare;
  for (const words of ['Ks. esitutkintalaki 7:12 (luettu).', 'Ulkomaalaislaki 53 §'])
    expect(at(`<p>${words}</p>`), words).toEqual([words]);
  expect(at('<p>Ks. <a class="rn-cite" href="/fi/lakirekisteri/etl-7-12">esitutkintalaki 7:12</a>.</p>')).toEqual([]);
  for (const tag of ['label', 'form']) expect(at(`<${tag}>esitutkintalaki 7:12</${tag}>`), tag).toEqual([]);
  expect(citationsIn('fi', '/lakirekisteri/etl-7-12', '<p>esitutkintalaki 7:12</p>').bare).toEqual([]);
});

test('each link of a citation leads to a row that there is, in the language of the page, and its name is the citation', () => {
  const links = pages.flatMap(({ language, slug, body }) =>
    [...body.matchAll(/<a class="rn-cite" href="([^"]*)">(.*?)<\/a>/gs)].map(([, to = '', words = '']) => ({
      ...{ language, slug, to },
      words: withPlainSpaces(words.replace(/<[^>]*>/g, '')),
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
  // Several citations are not one link to the text of the first act.
  const past = pages.flatMap(({ language, slug, body }) =>
    [...body.matchAll(/<a\b[^>]*href="https:\/\/www\.finlex[^>]*>(.*?)<\/a>/gs)]
      .filter(([, words = '']) =>
        cited[language].some(({ said }) => withPlainSpaces(words.toLowerCase()).includes(said)),
      )
      .map(([link]) => `${slug}: ${link}`),
  );
  expect(past).toEqual([]);
  // No link stands within another, nor in what is chosen or pressed, nor in a form: following it would lose what is typed.
  for (const { body, slug, language } of pages)
    expect(body, `${language} ${slug}`).not.toMatch(
      /<(a|button|label|summary|legend|form)\b[^>]*>(?:(?!<\/\1>).)*<a class="rn-cite"/s,
    );
});
