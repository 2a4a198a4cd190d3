import { describe, expect, it } from 'vitest';
import { languages } from '../../platform/i18n/texts.ts';
import { readTexts } from './read.texts.ts';

const places = (message: string) => new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name ?? ''));
const numbers = new Set('row column got expected most lines count line columns cells first second'.split(' '));
const keys = Object.keys(readTexts.catalogues.fi) as (keyof typeof readTexts.catalogues.fi)[];

describe.each(languages)('the sentences of reading (%s)', (language) => {
  it.each(keys)('%s', (key) => {
    const message = readTexts.catalogues[language][key];
    expect(places(message)).toEqual(places(readTexts.catalogues.fi[key]));
    for (const number of [1, 2_000]) {
      const values = Object.fromEntries([...places(message)].map((name) => [name, numbers.has(name) ? number : 'Åbo']));
      const sentence = readTexts(language)(key, values);
      expect(sentence).toMatch(/^.*[.?]$/);
      expect(sentence).not.toMatch(/[{}]|undefined/);
    }
  });
});
