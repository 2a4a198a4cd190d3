import { expect, test } from 'vitest';
import { languages } from '../../platform/i18n/texts.ts';
import { certainties, eventCodes, linkCodes, meansCodes, pieceSorts, sources } from './codes.ts';
import { eventGroups, meansGroups } from './groups.ts';
import { pieceTexts } from './piece.texts.ts';
import { codeKey, codesOf, linkCodesBetween, usualLevel } from './piece.ts';
import { pieceTitle, pieceWord } from './piece-title.ts';

test('every code has a word in every language, and no two codes of a sort share one', () => {
  for (const language of languages)
    for (const sort of pieceSorts) {
      const words = codesOf[sort].map((code) => pieceWord({ sort, code }, language));
      expect(words.filter((word) => !word)).toEqual([]);
      expect(new Set(words).size, `${language} ${sort}`).toBe(words.length);
    }
  const { fi } = pieceTexts.catalogues;
  for (const code of Object.values(linkCodes).flat()) expect(fi).toHaveProperty([`link.${code}`]);
  for (const code of sources) expect(fi).toHaveProperty([`source.${code}`]);
  for (const code of certainties) expect(fi).toHaveProperty([`certainty.${code}`]);
});

test('the groups of a long list hold every code once', () => {
  expect(Object.values(eventGroups).flat().sort()).toEqual([...eventCodes].sort());
  expect(Object.values(meansGroups).flat().sort()).toEqual([...meansCodes].sort());
});

test('a piece is called by its short name, else by the word of its code', () => {
  expect(pieceTitle({ sort: 'actor', code: 'lender', label: 'mies, jolla on asunto' }, 'fi')).toBe(
    'mies, jolla on asunto',
  );
  expect(pieceTitle({ sort: 'control', code: 'isolation', label: null }, 'sv')).toBe('Isolering');
  expect(codeKey({ sort: 'exploitation', code: 'labour' })).toBe('form.labour');
});

test('an edge has codes only where it makes sense, and a factor has its usual level', () => {
  expect(linkCodesBetween('actor', 'event')).toContain('did');
  expect(linkCodesBetween('event', 'actor')).toEqual([]);
  expect(linkCodesBetween('factor', 'event')).toEqual([]);
  expect([usualLevel('debts'), usualLevel('honour'), usualLevel('unknown')]).toEqual([
    'individual',
    'community',
    undefined,
  ]);
});
