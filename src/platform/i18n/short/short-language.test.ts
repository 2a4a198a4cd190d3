import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Language, languages } from '../texts.ts';
import { writtenLanguage } from '../written-languages.ts';
import { shortLanguageOf } from './short-language.ts';

/**
 * Texts as they stand in cases, written by hand: those that the lists of words were made with, those that were written when they stood, and those that must
 * stay open, names, places, what several languages have, and other languages among them.
 */
const texts = readFileSync(new URL('./short-texts.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [language = '', set = '', ...text] = line.split(',');
    return { language, set, text: text.join(',').replaceAll('"', '') };
  });
const of = (language: string, set: string) =>
  texts.filter((each) => each.language === language && each.set === set).map(({ text }) => text);
const share = (all: readonly string[], language: Language, beside?: Language) =>
  all.filter((text) => (writtenLanguage(text) ?? shortLanguageOf(text, beside)) === language).length / all.length;

test.each(languages)(
  'what is written in a few words of %s is known, and never taken for another language',
  (language) => {
    const [worked, unseen] = [of(language, 'worked'), of(language, 'unseen')];
    expect(worked.length).toBeGreaterThan(400);
    expect([...worked, ...unseen].filter((text) => ![language, undefined].includes(writtenLanguage(text)))).toEqual([]);
    expect(share(worked, language)).toBeGreaterThan(0.93);
    expect(share(unseen, language)).toBeGreaterThanOrEqual(0.8);
    expect(share(unseen, language, language)).toBeGreaterThan(0.84);
  },
);

test('what may be of several languages, of another, or a name stays open', () => {
  const open = of('', 'open');
  expect(open.length).toBeGreaterThan(400);
  expect(open.filter((text) => writtenLanguage(text) !== undefined)).toEqual([]);
});

test('what was written with it makes no name and no text of other letters one of its language', () => {
  const open = of('', 'open');
  const taken = languages.map((language) => open.filter((text) => shortLanguageOf(text, language) !== undefined));
  // One in a hundred: a few words of a language near to it.
  for (const each of taken) expect(each.length / open.length, each.join(', ')).toBeLessThan(0.011);
  for (const name of ['Anna Kallio', 'Hanna ja Minna', 'Turvakoti Lyhty', 'Mäkelänkatu 52', 'Saarni ry'])
    expect(shortLanguageOf(name, 'fi'), name).toBeUndefined();
});

test('a word alone is known by what it is and how it is built, with a capital only if nobody is called so', () => {
  expect(['isoveli', 'Äiti', 'Matkavelka', 'Hammassärky'].map((text) => shortLanguageOf(text))).toEqual(
    Array(4).fill('fi'),
  );
  expect(['storebror', 'Syster', 'Läkarbesök', 'Tandvärk'].map((text) => shortLanguageOf(text))).toEqual(
    Array(4).fill('sv'),
  );
  expect(['mother', 'Sister', 'Toothache', 'Pregnant'].map((text) => shortLanguageOf(text))).toEqual(
    Array(4).fill('en'),
  );
  expect(
    ['Päivi', 'Pitkänen', 'Suomela', 'Grace', 'Björn', 'grooming', 'Bank', 'Hinder'].map((text) =>
      shortLanguageOf(text),
    ),
  ).toEqual(Array(8).fill(undefined));
});

test('what a house is called by tells nothing before its name, and much before other words', () => {
  for (const text of ['Hotel Kämp', 'hotel Kämp', 'Ravintola Meri', 'restaurant Havet'])
    expect(shortLanguageOf(text), text).toBeUndefined();
  expect(shortLanguageOf('restaurant owner')).toBe('en');
  expect(shortLanguageOf('hotelli keskustassa')).toBe('fi');
  expect(shortLanguageOf('restaurang nära stationen')).toBe('sv');
});

test('a word that two of the languages list is asked of neither', () => {
  for (const text of ['in on', 'ei the is', 'I']) expect(shortLanguageOf(text)).toBeUndefined();
  expect(shortLanguageOf('I dag kom')).toBe('sv');
});
