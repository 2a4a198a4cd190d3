import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../platform/project-root.ts';
import { placesNamed } from './named-in.ts';

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
  placesNamed(text, names, { wholeOnly }).map(({ from, until }) => text.slice(from, until));

test('the whole name and the word that points at the place are found in their forms, with a capital', () => {
  expect(said('Hän on nyt Lyhdyssä.')).toEqual(['Lyhdyssä']);
  expect(said('Turvakoti Lyhdyn ohjaaja soitti; LYHDYSTÄ ei vastattu')).toEqual(['Turvakoti Lyhdyn', 'LYHDYSTÄ']);
  expect(said('Hon bor på Skyddshemmet Vågens andra våning')).toEqual(['Skyddshemmet Vågens']);
  expect(said('Siirtyi Pesäpuusta Mona-kotiin')).toEqual(['Pesäpuusta', 'Mona-kotiin']);
  expect(said('Siirto turvakodista Tuohukseen maanantaina')).toEqual(['Tuohukseen']);
});

test('in small letters it is a word like any other, but not the whole name', () => {
  expect(said('pöydällä oli lyhty, vågen slog mot stranden')).toEqual([]);
  expect(said('on turvakoti lyhdyssä')).toEqual(['turvakoti lyhdyssä']);
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

/** Everything that is told in the story in whole sentences. */
const storyTexts = (): string[] => {
  const folder = path.join(projectRoot(), 'seeds', 'story');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(path.join(folder, file), 'utf8').matchAll(/'((?:[^'\\\n]|\\.){12,})'/g)])
    .map(([, text = '']) => text)
    .filter((text) => /\p{L} \p{L}/u.test(text));
};

test('at most one text of the story in a thousand is refused without a reason', () => {
  const texts = storyTexts();
  expect(texts.length).toBeGreaterThan(500);
  const [inStory, others] = [shelters.slice(0, 3), shelters.slice(3)];
  const innocent = texts.filter((text) => !/Turvakoti|Skyddshem/.test(text));
  const wrong = innocent.filter((text) => said(text, inStory).length > 0 || said(text, others).length > 0);
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(texts.length / 1000);
});
