import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../platform/project-root.ts';
import { searchFor } from './named-in.ts';

/** Names of every build: one word that points at it, a municipality, two, none, Swedish, one word alone. */
const shelters = [
  'Turvakoti Lyhty',
  'Turvakoti Tuohus',
  'Skyddshemmet Vågen',
  'Helsingin turvakoti',
  'Turun ensi- ja turvakoti',
  'Ensi- ja turvakoti Pesäpuu',
  'Mona-koti',
  'Villa Suoja',
  'Kriisikeskus Kaislaranta',
  'Skyddshemmet Fyren',
  'Turvakoti Helmi',
  'Kainuun turvakoti',
  'Turvakoti Nauha',
  'Tyynelä',
];
const said = (text: string, names: readonly string[] = shelters, wholeOnly = false) =>
  searchFor(names)(text, { wholeOnly }).map(({ from, until }) => text.slice(from, until));

test('the whole name and the word that points at the place are found in their forms, with a capital', () => {
  expect(said('Hän on nyt Lyhdyssä.')).toEqual(['Lyhdyssä']);
  expect(said('Turvakoti Lyhdyn ohjaaja soitti; LYHDYSTÄ ei vastattu')).toEqual(['Turvakoti Lyhdyn', 'LYHDYSTÄ']);
  expect(said('Hon bor på Skyddshemmet Vågens andra våning')).toEqual(['Skyddshemmet Vågens']);
  expect(said('Siirtyi Pesäpuusta Mona-kotiin')).toEqual(['Pesäpuusta', 'Mona-kotiin']);
  expect(said('Siirto turvakodista Tuohukseen maanantaina')).toEqual(['turvakodista Tuohukseen']);
});

test('in small letters it is a word like any other, but not the whole name', () => {
  expect(said('pöydällä oli lyhty, vågen slog mot stranden')).toEqual([]);
  expect(said('on turvakoti lyhdyssä')).toEqual(['turvakoti lyhdyssä']);
});

test('what is not drawn, another width of letters, and what stands between two words hide no name', () => {
  const hidden = [
    'Lyh\u00adty',
    'Lyh\u200bdyssä',
    'Ly\u2060hdyn',
    'Lyht\u200dy',
    'L\u034fyhty',
    '\ufeffLyhty',
    'Ｌｙｈｔｙ',
    '𝐋yhdyssä',
    'Va\u030agens',
    'turvakoti lyh\u00adty',
    'turvakoti \u200b lyhty',
    'turvakoti   lyhty',
    'turvakoti "lyhty"',
    'turvakoti »lyhty»',
    'turvakoti_lyhty',
  ];
  expect(hidden.filter((text) => said(`Yö: ${text}.`).length !== 1)).toEqual([]);
  expect(said('Tuli turvakotiin, lyhty oli sammunut; vå\u00adgen slog mot stranden')).toEqual([]);
});

test('a letter of another script, or with a mark, that looks the same hides no name', () => {
  const hidden = [
    'Lýhty',
    'Lỳhdyssä',
    'Lyһty',
    'Lуhty',
    'LУНТУ',
    'Lγhty',
    'ᏞYHTY',
    'Lyħty',
    'Pesӓpuu',
    'Pesǟpuusta',
    'turvakoti lýhty',
  ];
  expect(hidden.filter((text) => said(`Yö: ${text}.`).length !== 1)).toEqual([]);
  expect(said('Café Lýydia, Вода on vettä, Vagen')).toEqual([]);
  expect(said('Yö Ruskahelmessä', ['Turvakoti Rúskahelmi'])).toEqual(['Ruskahelmessä']);
});

test('a municipality, a county and a common word point at no place; the whole name does', () => {
  expect(said('Asunut Helsingissä ja Turussa, turvakodissa Kainuussa, Villa oli kylmä')).toEqual([]);
  expect(said('Yö Helsingin turvakodissa, sitten Turun ensi- ja turvakotiin')).toEqual([
    'Helsingin turvakodissa',
    'Turun ensi- ja turvakotiin',
  ]);
});

test('of a person only the whole name counts', () => {
  expect(said('Tyyne Lyhty', shelters, true)).toEqual([]);
  expect(said('Turvakoti Lyhty', shelters, true)).toEqual(['Turvakoti Lyhty']);
});

/** Whole sentences in the files of a folder: what is told in the story, and what the pages say. */
const sentencesIn = (folder: string, files: RegExp): string[] =>
  readdirSync(path.join(projectRoot(), folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => files.test(file))
    .flatMap((file) => [
      ...readFileSync(path.join(projectRoot(), folder, file), 'utf8').matchAll(/'((?:[^'\\\n]|\\.){12,})'/g),
    ])
    .map(([, text = '']) => text)
    .filter((text) => /\p{L} \p{L}/u.test(text) && !/Turvakoti |Skyddshemmet |rf$/.test(text));

test('at most one text in a thousand is refused without a reason: of the story, and of what stands on the pages', () => {
  for (const [texts, least] of [
    [sentencesIn('seeds/story', /(?<!\.test)\.ts$/), 400],
    [sentencesIn('src/domain', /\.(fi|sv)\.ts$/), 5000],
  ] as const) {
    expect(texts.length).toBeGreaterThan(least);
    const wrong = texts.filter((text) => said(text).length > 0);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(texts.length / 1000);
  }
});
