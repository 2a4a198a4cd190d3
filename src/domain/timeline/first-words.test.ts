import { expect, test } from 'vitest';
import { firstWords } from './first-words.ts';

test.each([
  ['Tapasin turvakodissa. Kerroin, että apu ei riipu siitä.', 'Tapasin turvakodissa'],
  ['Tapaaminen 25.6. sovittu. Sitten muuta.', 'Tapaaminen 25.6. sovittu'],
  ['Soitti\nja kertoi lisää.', 'Soitti'],
  ['Yhteydenotto päivystävältä lääkäriltä, asiakkaan luvalla.', 'Yhteydenotto päivystävältä lääkäriltä…'],
  [`${'a'.repeat(90)} b`, `${'a'.repeat(20)}…`],
  ['  ', null],
])('%s is called %s', (text, words) => {
  expect(firstWords(text)).toBe(words);
});
