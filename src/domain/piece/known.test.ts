import { expect, test } from 'vitest';
import { certainties, sources } from './codes.ts';
import { groundWords, knownAs, statusWord } from './known.ts';

test.each([
  ['told-by-her', 'not-known', 'told'],
  ['told-by-her', 'certain', 'told'],
  ['told-by-other', 'not-known', 'told'],
  ['other', 'likely', 'told'],
  ['seen', 'not-known', 'seen'],
  ['document', 'likely', 'seen'],
  ['told-by-her', 'uncertain', 'suspected'],
  ['seen', 'uncertain', 'suspected'],
] as const)('%s, %s is %s', (source, certainty, known) => {
  expect(knownAs({ source, certainty })).toBe(known);
});

test('nothing becomes a suspicion unless somebody said so', () => {
  for (const source of sources)
    for (const certainty of certainties) {
      expect(knownAs({ source, certainty }) === 'suspected').toBe(certainty === 'uncertain');
      expect(knownAs({ source, certainty, status: 'observed' })).toBe(knownAs({ source, certainty }));
      expect(knownAs({ source, certainty, status: 'suspected' })).toBe('suspected');
    }
});

test('a state says whether it is told or seen, and an unsaid certainty is not spelled out beside its source', () => {
  const told = { source: 'told-by-her', certainty: 'not-known', status: 'observed' } as const;
  expect(statusWord(told, 'fi')).toBe('kerrottu');
  expect(statusWord({ ...told, source: 'document' }, 'sv')).toBe('sett eller i en handling');
  expect(statusWord({ ...told, status: 'not-observed' }, 'en')).toBe('not observed');
  expect(statusWord({ ...told, status: null }, 'fi')).toBe('');
  expect(groundWords(told, 'fi')).toEqual(['hän kertoi']);
  expect(groundWords({ ...told, certainty: 'certain' }, 'sv')).toEqual(['klienten berättade', 'säker']);
});
