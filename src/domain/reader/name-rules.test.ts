import { createSecretKey } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Acting } from '../../platform/acting/acting.ts';
import { openVault, type Place } from '../../platform/crypto/vault.ts';
import { nameRules } from './name-rules.ts';

const key = createSecretKey(Buffer.alloc(32, 1));
const vault = openVault({ key: () => key, find: () => key });
const drawing = () => nameRules.drawing(vault, { unseenShelters: ['Turvakoti Lyhty'] } as unknown as Acting, 'fi');
const place = (row: string, version: number, table = 'goal'): Place => ({ table, row, room: 1, version });

const written = JSON.stringify({ words: 'Yö Lyhdyssä', why: null });
const sealed = vault.seal(place('a', 1), written);

test('what was drawn and is closed again in the same row is closed as it was written, beside what is new', () => {
  const eyes = drawing();
  const { words } = JSON.parse(eyes.open(place('a', 1), sealed)) as { words: string };
  expect(words).toBe('Yö turvakoti');
  const next = eyes.seal(place('a', 2), JSON.stringify({ words, why: 'Sovittu yö' }));
  expect(JSON.parse(vault.open(place('a', 2), next))).toEqual({ words: 'Yö Lyhdyssä', why: 'Sovittu yö' });
  const copy = eyes.seal(place('a', 1, 'taken'), eyes.open(place('a', 1), sealed));
  expect(vault.open(place('a', 1, 'taken'), copy)).toBe(written);
});

test('another row gets the words as they were seen, and so does this one where somebody has changed them', () => {
  const eyes = drawing();
  const shown = eyes.open(place('a', 1), sealed);
  expect(vault.open(place('b', 1), eyes.seal(place('b', 1), shown))).toBe(shown);
  const changed = eyes.seal(place('a', 2), JSON.stringify({ words: 'Yö turvakoti, aamu kotona', why: null }));
  expect(vault.open(place('a', 2), changed)).toContain('Yö turvakoti, aamu');
});

test('a request does not remember what another one has drawn', () => {
  const shown = drawing().open(place('a', 1), sealed);
  expect(vault.open(place('a', 2), drawing().seal(place('a', 2), shown))).toBe(shown);
});
