import { createSecretKey } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Acting } from '../../platform/acting/acting.ts';
import { openVault } from '../../platform/crypto/vault.ts';
import { entryName, entryOfName } from './entry-name.ts';

const key = (room: number) => createSecretKey(Buffer.alloc(32, room));
const vault = openVault({ key, find: key });
const [saarni, kaarna] = [{ logRoom: 1 } as Acting, { logRoom: 2 } as Acting];

test('an entry is found by its name, in the organisation that was told it and in no other', () => {
  for (const id of ['1', '17', '9223372036854775807']) {
    const name = entryName(vault, saarni, id);
    expect(name).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect([entryOfName(vault, saarni, name), entryOfName(vault, kaarna, name)]).toEqual([id, undefined]);
  }
  expect(entryOfName(vault, saarni, '00000000-0000-4000-8000-000000000000')).toBeUndefined();
});

test('names tell neither the number nor which entry came first', () => {
  const names = Array.from({ length: 200 }, (_, at) => entryName(vault, saarni, String(at + 1)));
  expect(new Set(names.map((name) => name.slice(0, 13))).size).toBe(200);
  const rising = names.filter((name, at) => at > 0 && name > (names[at - 1] ?? '')).length;
  expect(rising).toBeGreaterThan(70);
  expect(rising).toBeLessThan(130);
});
