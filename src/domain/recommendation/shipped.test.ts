import { expect, test } from 'vitest';
import { languages } from '../../platform/i18n/texts.ts';
import { findIdentity } from '../../platform/identity/looks-like-identity.ts';
import { practiceOf } from '../practice/index.ts';
import { sets } from './sets.ts';
import { shippedItems } from './shipped.ts';

test('every recommendation says something in three languages, has a key of its list, and leads to practices that there are', () => {
  expect(new Set(shippedItems.map(({ key }) => key)).size).toBe(shippedItems.length);
  for (const { key, set, words, practices } of shippedItems) {
    expect(key).toMatch(new RegExp(`^${set}-[a-z0-9-]+$`));
    for (const language of languages) {
      const said = [words[language].says, words[language].note ?? '-'];
      expect([said.every((text) => text.trim() !== ''), said.filter((text) => findIdentity(text))], key).toEqual([
        true,
        [],
      ]);
    }
    expect(
      practices.filter((practice) => !practiceOf(practice)),
      key,
    ).toEqual([]);
  }
});

test('every list has an item, and the one that is not here says so', () => {
  const used = new Set<string>(shippedItems.map(({ set }) => set));
  expect(Object.keys(sets).filter((key) => !used.has(key))).toEqual([]);
  expect(sets.seive.notes).toContain('published-list-not-here');
});
