import { describe, expect, it } from 'vitest';
import { type Language, languages, type Texts } from '../platform/i18n/texts.ts';
import { commandTexts } from './command/command.texts.ts';
import { problemTexts } from './problem.texts.ts';
import { noteTexts } from './read/notes.texts.ts';

const places = (message: string) => new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name ?? ''));
const numbers = new Set(
  'row column got expected most lines count line columns cells first second lists totalColumn total sum more k least oldest'.split(
    ' ',
  ),
);

function sentencesOf<Key extends string>({ catalogues }: Texts<Key>, language: Language): [Key, string, string][] {
  return (Object.keys(catalogues.fi) as Key[]).map((key) => [key, catalogues[language][key], catalogues.fi[key]]);
}

describe.each(languages)('the sentences of problems and remarks (%s)', (language) => {
  const check = <Key extends string>(all: Texts<Key>) =>
    it.each(sentencesOf(all, language))('%s', (key, message, finnish) => {
      expect(places(message)).toEqual(places(finnish));
      for (const number of [1, 2_000]) {
        const values = Object.fromEntries(
          [...places(message)].map((name) => [name, numbers.has(name) ? number : 'Åbo']),
        );
        const sentence = all(language)(key, values);
        expect(sentence).toMatch(/^.*[.?]$/);
        expect(sentence).not.toMatch(/[{}]|undefined/);
      }
    });
  check(problemTexts);
  check(noteTexts);
});

describe.each(languages)('what the command says (%s)', (language) => {
  it.each(sentencesOf(commandTexts, language))('%s takes the same values', (_, message, finnish) => {
    expect(places(message)).toEqual(places(finnish));
  });
});
