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
  expect(links('Viipymättä – esitutkintalaki 7:12 (luettu)')).toHaveLength(1);
  for (const other of ['Sotilas-esitutkintalaki 7:12', 'sotilas- esitutkintalaki 7:12'])
    expect(links(other), other).toEqual([]);
  expect(links('Esitutkintalaki 7:12')).toEqual(['Esitutkintalaki 7:12 → /fi/lakirekisteri/etl-7-12']);
});

test('another place of the same statute that goes on behind a citation is none of ours', () => {
  for (const row of ['rl-8-1', 'rl-25-3-1', 'ul-53'] as const) expect(provisionKeys).toContain(row);
  const others = {
    fi: [
      ...['rikoslaki 8:1.5', 'rikoslaki 8:1-3', 'rikoslaki 8:1 ja 2', 'rikoslaki 8:1, 2', 'rikoslaki 8:1 – 3'],
      ...['rikoslaki 8:1:n 2 momentti', 'rikoslaki 8:1 §', 'rikoslaki 8:1 tai 2', 'rikoslaki 8:1, 9 momentti'],
      ...['rikoslaki 25:3, 1 momentti (1/1999)', 'rikoslaki 25:3, 1 momentti ja 2 momentti'],
      ...['ulkomaalaislaki 53 §:n 2 momentti', 'ulkomaalaislaki 53 § 2 mom.'],
    ],
    sv: ['strafflagen 8:1 och 2', 'strafflagen 8:1-3', 'utlänningslagen 53 §, 9 mom.', 'strafflagen 8:1 samt 4 a'],
    en: [
      ...['Criminal Code, chapter 8, section 1 and 2', 'Criminal Code, chapter 8, section 1(9)'],
      ...[
        'Criminal Code, chapter 8, section 1 to 3',
        'Criminal Code, chapter 8, section 1 (9)',
        'Aliens Act, section 53-55',
      ],
    ],
  };
  for (const language of languages)
    for (const other of others[language]) expect(links(`So: ${other}.`, language), other).toEqual([]);
  expect(links('So: rikoslaki 8:1. 2 päivää; ulkomaalaislaki 53 §:ssä')).toEqual([
    'rikoslaki 8:1 → /fi/lakirekisteri/rl-8-1',
    'ulkomaalaislaki 53 § → /fi/lakirekisteri/ul-53',
  ]);
});

test('a word before a statute may say that it is of another country or another time: it is no link', () => {
  const others = {
    fi: ['Ruotsin rikoslaki 8:1', 'vanha rikoslaki 8:1', 'Ruotsin ”rikoslaki 8:1”', 'Ruotsin\u00a0rikoslaki 8:1'],
    sv: ['Sveriges strafflagen 8:1', 'den svenska strafflagen 8:1'],
    en: ['Swedish Criminal Code, chapter 8, section 1', 'Sweden’s Criminal Code, chapter 8, section 1'],
  };
  for (const language of languages)
    for (const other of others[language]) expect(links(other, language), other).toEqual([]);
  for (const said of [
    'rikoslaki 8:1',
    'Ruotsissa ei; rikoslaki 8:1',
    'Ks. rikoslaki 8:1',
    'rangaistus (rikoslaki 8:1)',
  ])
    expect(links(said), said).toEqual(['rikoslaki 8:1 → /fi/lakirekisteri/rl-8-1']);
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
