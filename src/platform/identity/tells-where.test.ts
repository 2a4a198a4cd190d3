import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../project-root.ts';
import { asPlain, tellingSpans } from './tells-where.ts';

const found = (text: string) =>
  tellingSpans(asPlain(text)).map(({ kind, from, until }) => [kind, asPlain(text).slice(from, until)]);

test.each([
  ['Lähti asunnosta, Hämeenkatu 12 B 7, kello kuuden jälkeen', 'street-address', 'Hämeenkatu 12 B 7'],
  ['asuivat Mannerheimintiellä 5', 'street-address', 'Mannerheimintiellä 5'],
  ['majoitus kurvinkuja 3 as. 21', 'street-address', 'kurvinkuja 3 as. 21'],
  ['Haettiin Vihdintieltä illalla', 'street-address', 'Vihdintieltä'],
  ['Työ oli Rautatienkadulla', 'street-address', 'Rautatienkadulla'],
  ['bodde på Storgatan 5', 'street-address', 'Storgatan 5'],
  ['rummet på Kajsaniemivägen', 'street-address', 'Kajsaniemivägen'],
  ['lived at 12 Baker Street then', 'street-address', '12 Baker Street'],
  ['osoite 00530 Helsinki', 'postal-code', '00530 Helsinki'],
  ['lähetti https://maps.app.goo.gl/AbC123.', 'map-link', 'https://maps.app.goo.gl/AbC123'],
  ['maps.google.com/?q=60.1,24.9 näytti', 'map-link', 'maps.google.com/?q=60.1,24.9'],
  ['kuva www.esimerkki.fi/kuva', 'link', 'www.esimerkki.fi/kuva'],
  ['oli 60.16990, 24.93840 silloin', 'coordinates', '60.16990, 24.93840'],
  ['60° 10′ 15″ N', 'coordinates', '60° 10′ 15′′ N'],
  ['talo 9GG65WCP+RV', 'coordinates', '9GG65WCP+RV'],
  ['soitti 040 123 4567', 'phone', '040 123 4567'],
  ['kirjoitti anna@esimerkki.fi', 'email', 'anna@esimerkki.fi'],
] as const)('%s', (text, kind, said) => {
  expect(found(text)).toEqual([[kind, said]]);
});

test.each([
  'Rautatieasemalla klo 9.30, 14.9.2020',
  'Maksoi 12 000 euroa, yhteensä 6 700 €',
  'Potilastietoja 5 sivua, luottotiedot 2',
  'Maantiellä oli pimeää, tie 5 oli poikki',
  'Hän kulki kävelykatua pitkin, tori oli tyhjä',
  'Ravintolassa 6–7 päivää viikossa, 10000 bahtia',
  'På vägen hem, en lång väg',
  'He paid 12.000, then 13.000',
])('%s tells nothing', (text) => {
  expect(found(text)).toEqual([]);
});

const sentencesIn = (folder: string, files: RegExp): string[] =>
  readdirSync(path.join(projectRoot(), folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => files.test(file))
    .flatMap((file) => [
      ...readFileSync(path.join(projectRoot(), folder, file), 'utf8').matchAll(/'((?:[^'\\\n]|\\.){12,})'/g),
    ])
    .map(([, text = '']) => text)
    .filter((text) => /\p{L} \p{L}/u.test(text));

test('of the texts of the story at most one in two hundred is looked at for nothing', () => {
  const texts = sentencesIn('seeds/story', /(?<!\.test)\.ts$/);
  const flagged = texts.filter((text) => found(text).length > 0);
  expect(flagged.length, flagged.join('\n')).toBeLessThanOrEqual(texts.length / 200);
});
