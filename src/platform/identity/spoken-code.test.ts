import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSpokenCode, spokenCode } from './spoken-code.ts';

test('a code has groups of four letters and digits that are not mistaken for each other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 3 }),
      fc
        .uint8Array({ minLength: 96, maxLength: 96 })
        .filter((bytes) => bytes.slice(0, 64).filter((byte) => byte < 232).length >= 12),
      (groups, bytes) => {
        const code = spokenCode((length) => bytes.slice(0, length), groups);
        expect(code.split('-')).toHaveLength(groups);
        expect(code).toMatch(/^[2-9A-HJ-NPRT-Z]{4}(-[2-9A-HJ-NPRT-Z]{4})+$/);
      },
    ),
  );
});

test('it is read as it was made, however it was written down', () => {
  expect(readSpokenCode(' 7kpd – 3xna 92MT ')).toBe('7KPD3XNA92MT');
});
