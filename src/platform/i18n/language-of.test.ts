import { expect, test } from 'vitest';
import { languageOf } from './language-of.ts';

test('what somebody says in short is known', () => {
  expect(['Haluan nukkua yöni.', 'Tauko aina kun pyydän', 'Hän pelkää, että veli tulee.'].map(languageOf)).toEqual(
    Array(3).fill('fi'),
  );
  expect(['Jag vill sova om nätterna.', 'Ring inte till skolan', 'I dag kom ingen hit.'].map(languageOf)).toEqual(
    Array(3).fill('sv'),
  );
  expect(['I want to sleep at night.', 'Nobody calls the school', 'A break whenever I ask'].map(languageOf)).toEqual(
    Array(3).fill('en'),
  );
});

test('a name, a number, a few words or another language is left open', () => {
  const open = [
    '',
    'Anna Kallio, Saarni ry',
    '+358 40 555 0123',
    'etäkokous',
    'Sie hat gesagt, dass sie nicht mit der Polizei sprechen will.',
    'Ta ütles, et ei taha politseiga rääkida, vaid ainult minuga.',
    'Ea a spus că nu vrea să vorbească cu poliția.',
    'Cô ấy nói rằng cô không muốn nói chuyện với cảnh sát.',
    'Она сказала, что не хочет говорить с полицией.',
    'Elle a dit qu’elle ne veut pas parler à la police.',
  ];
  expect(open.filter((text) => languageOf(text) !== undefined)).toEqual([]);
});
