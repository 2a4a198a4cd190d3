import { expect, test } from 'vitest';
import { asSeen, lookAlikes } from './look-alike.ts';

test('every letter of the table is read as one letter of Finnish or Swedish', () => {
  for (const [script, [written, seen]] of Object.entries(lookAlikes)) {
    expect([...written].length, script).toBe([...seen].length);
    expect(new Set(written).size, script).toBe([...written].length);
    expect(asSeen(written), script).toBe(seen);
    expect(seen, script).toMatch(/^[a-zäöA-ZÄÖ]+$/);
  }
});

test('a mark that makes no other letter is looked past; å, ä and ö stay, however they are put together', () => {
  expect(asSeen('Lýhty, ÝÞ, señor, crème')).toBe('Lyhty, YÞ, senor, creme');
  expect(asSeen('ÅÄÖ åäö a\u030a a\u0308 ǟ a\u0304\u0308 ő ø')).toBe('ÅÄÖ åäö å ä ä ä ö ö');
  expect(asSeen('ӓ ӧ')).toBe('ä ö');
});
