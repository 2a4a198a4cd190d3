import { expect, test } from 'vitest';
import { spokenChoices, spokenLanguages, spokenName } from './spoken.ts';
import { languages } from './texts.ts';

test('every spoken language has a name in every language of the pages, and no two share one', () => {
  for (const language of languages) {
    const choices = spokenChoices(language);
    expect(choices.map(({ value }) => value).sort()).toEqual([...spokenLanguages].sort());
    expect(choices.filter(({ value, label }) => value === label)).toEqual([]);
    expect(new Set(choices.map(({ label }) => label)).size).toBe(choices.length);
  }
});

test('a language is named as it is said', () => {
  expect(languages.map((language) => spokenName(language, 'vi'))).toEqual(['vietnam', 'vietnamesiska', 'Vietnamese']);
  expect(spokenName('fi', 'ckb')).toBe('kurdi (sorani)');
});
