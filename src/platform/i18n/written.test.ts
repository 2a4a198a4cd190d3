import { expect, test } from 'vitest';
import { divider } from './written.ts';

const home = 'Haluan oman kodin, jossa on rauha.';
const night = 'Haluan oman kodin, jossa on rauha. Ja nukkua yöni.';
const dark = 'Jag vill inte vara ensam på kvällen.';
const words = (text: string, page: 'fi' | 'sv' | 'en', ...written: string[]) =>
  divider(new Set(written), page)(text)?.map(({ words, language }) => (language ? `[${language} ${words}]` : words));

test('what somebody wrote is found alone, within a sentence, more than once, and the longest first', () => {
  expect(words(home, 'en', home)).toEqual([`[fi ${home}]`]);
  expect(words(`Review: “${home}”, then “${dark}”.`, 'en', home, dark)).toEqual([
    'Review: “',
    `[fi ${home}]`,
    '”, then “',
    `[sv ${dark}]`,
    '”.',
  ]);
  expect(words(`${night} / ${home}`, 'sv', home, night)).toEqual([`[fi ${night}]`, ' / ', `[fi ${home}]`]);
});

test('each line of it is found by itself, in the language of the whole', () => {
  expect(words('First: Koti ensin', 'en', `Koti ensin\n${home}`)).toEqual(['First: ', '[fi Koti ensin]']);
});

test('what is in the language of the page, in no language that is known, or no words of that text is left as it is', () => {
  expect(words(`Muistiin: ${home}`, 'fi', home)).toBeUndefined();
  expect(words('Anna Kallio, Saarni ry', 'en', 'Anna Kallio, Saarni ry')).toBeUndefined();
  expect(words('Koti ensinnä. Koti', 'en', `Koti ensin\nKoti\n${home}`)).toBeUndefined();
});
