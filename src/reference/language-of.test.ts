import { expect, test } from 'vitest';
import { languageOf } from '../platform/i18n/language-of.ts';
import { languages } from '../platform/i18n/texts.ts';
import { writtenLanguage } from '../platform/i18n/written-languages.ts';
import { projectRoot } from '../platform/project-root.ts';
import { saidOnPages } from './said.ts';

const wordsOf = (text: string) => text.match(/\p{L}+/gu) ?? [];

test('of what pages say, no text of five words or more is taken for another language, and nearly every one is known', async () => {
  const said = (await saidOnPages(projectRoot())).filter(({ text }) => !/[{}]/.test(text) && wordsOf(text).length >= 5);
  for (const language of languages) {
    const texts = said.filter((item) => item.language === language).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => ![language, undefined].includes(languageOf(text)))).toEqual([]);
    expect(texts.filter((text) => languageOf(text) === language).length / texts.length).toBeGreaterThan(0.92);
  }
});

test('of what they say in two or three words most is known, and what is taken for another language holds words of it', async () => {
  const said = (await saidOnPages(projectRoot())).filter(
    ({ text }) => !/[{}]/.test(text) && [2, 3].includes(wordsOf(text).length),
  );
  for (const language of languages) {
    const texts = [...new Set(said.filter((item) => item.language === language).map(({ text }) => text))];
    expect(texts.length).toBeGreaterThan(1000);
    const wrong = texts.filter((text) => ![language, undefined].includes(writtenLanguage(text)));
    // The Finnish names of a paper and of an association.
    expect(wrong.filter((text) => !/Uhri rikosprosessissa|Tukinainen/.test(text))).toEqual([]);
    expect(texts.filter((text) => writtenLanguage(text) === language).length / texts.length).toBeGreaterThan(0.85);
  }
});
