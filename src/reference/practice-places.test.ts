import { expect, test } from 'vitest';
import { domains } from '../domain/need/index.ts';
import { practices } from '../domain/practice/index.ts';
import { stepCodes } from '../domain/process/index.ts';
import { sectors } from '../domain/service/index.ts';
import { findIdentity } from '../platform/identity/looks-like-identity.ts';

test('a practice is shown at needs, sectors and steps that there are', () => {
  const known = (codes: readonly string[], all: readonly string[]) => codes.filter((code) => !all.includes(code));
  for (const { key, beside } of practices) {
    expect(known(beside.needs ?? [], domains), key).toEqual([]);
    expect(known(beside.sectors ?? [], sectors), key).toEqual([]);
    expect(known(beside.steps ?? [], stepCodes), key).toEqual([]);
  }
});

test('something helps where the library was made for: a missing interpreter, a hearing to come, an empty place', () => {
  const at = (name: 'needs' | 'sectors' | 'steps', code: string) =>
    practices.filter(({ beside }) => beside[name]?.includes(code)).length;
  expect(at('needs', 'interpreting')).toBeGreaterThan(0);
  expect(at('steps', 'hearing')).toBeGreaterThan(0);
  expect(practices.filter(({ beside }) => (beside.sectors?.length ?? 0) > 0).length).toBeGreaterThan(5);
});

test('no word of a practice tells who somebody is, and no number is given to call: those stand where they are checked', () => {
  const words = practices.flatMap((practice) =>
    Object.values(practice.words).flatMap(({ steps, limits, ...rest }) => [
      ...Object.values(rest),
      ...steps,
      ...limits,
    ]),
  );
  expect(words.filter((text) => findIdentity(text))).toEqual([]);
  expect(words.filter((text) => /\d{3}[ \d]{3,}/.test(text.replace(/\d{2}:\d{2}/g, '')))).toEqual([]);
});
