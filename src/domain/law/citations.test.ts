import { expect, test } from 'vitest';
import { languages } from '../../platform/i18n/texts.ts';
import { citationsOn } from './citations.ts';
import { citeAll, citeWords } from './cite.ts';
import { provisionKeys, provisionOf } from './register.ts';

const links = (text: string, language: 'fi' | 'sv' | 'en' = 'fi', path = '') =>
  (citationsOn(language, path)(text) ?? []).flatMap(({ words, href }) => (href ? [`${words} → ${href}`] : []));

test('every row is found where it is cited, in each language, and leads to a row of that place', () => {
  for (const language of languages)
    for (const key of provisionKeys) {
      const [found = '', ...more] = links(`So: ${citeWords(language, provisionOf(key))}.`, language);
      expect(more, `${language} ${key}`).toEqual([]);
      const to = found.split('/lakirekisteri/')[1] as typeof key;
      expect(citeWords(language, provisionOf(to)).split(' (')[0], `${language} ${key}`).toBe(
        citeWords(language, provisionOf(key)).split(' (')[0],
      );
    }
});

test('several in one sentence are a link each, and what stands between them stays as it was', () => {
  const text = `Ks. ${citeAll('fi', ['etl-7-12', 'ul-53'])}`;
  expect(links(text)).toEqual([
    'esitutkintalaki 7:12 → /fi/lakirekisteri/etl-7-12',
    'ulkomaalaislaki 53 § → /fi/lakirekisteri/ul-53',
  ]);
  expect((citationsOn('fi', '')(text) ?? []).map(({ words }) => words).join('')).toBe(text);
  expect(links('Esitutkintalaki 7:12')).toEqual(['Esitutkintalaki 7:12 → /fi/lakirekisteri/etl-7-12']);
});

test('neither a statute alone, another section, a part of a word nor the row of the page itself is a link', () => {
  expect(citationsOn('fi', '')('Rikoslaki ja esitutkintalaki, ulkomaalaislaki.')).toBeUndefined();
  for (const other of [
    'esitutkintalaki 7:12 a',
    'esitutkintalaki 7:121',
    'Xesitutkintalaki 7:12',
    'esitutkintalaki 7:12–14',
  ])
    expect(links(other), other).toEqual([]);
  expect(links('esitutkintalaki 7:12', 'fi', '/fi/lakirekisteri/etl-7-12')).toEqual([]);
  expect(links('esitutkintalaki 7:12', 'fi', '/fi/lakirekisteri/etl-7-12/korjaa')).toEqual([]);
});
