import { expect, test } from 'vitest';
import { projectRoot } from '../platform/project-root.ts';
import { saidOnPages } from './said.ts';

const said = await saidOnPages(projectRoot());

/** Days of the week in two letters, from one to the other: the way of Sweden. Finland’s Swedish writes mån–fre, or the whole words. */
const twoLetters = /(?<!\p{L})(?:må|ti|on|to|fr|lö|sö)\s*[–-]\s*(?:må|ti|on|to|fr|lö|sö)(?!\p{L})/iu;

test('days of the week in Swedish have three letters or all of them', () => {
  const swedish = said.filter(({ language }) => language === 'sv');
  expect(swedish.length).toBeGreaterThan(5000);
  expect(swedish.filter(({ text }) => twoLetters.test(text)).map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
  expect([twoLetters.test('öppet må–fr kl. 9–15'), twoLetters.test('öppet mån–fre kl. 9–15')]).toEqual([true, false]);
});
