import { expect, test } from 'vitest';
import { eventCodes, exploitationCodes, meansCodes } from '../../piece/index.ts';
import { Law, type Part } from './law.ts';
import { law, lawOn } from './law-in-force.ts';

const parts = (elements: readonly { parts: readonly Part[] }[]) => elements.flatMap((element) => element.parts);
const today = '2026-11-24';

test('every key stands once', () => {
  for (const rows of [law.provisions, law.elements, [...law.graver, ...law.near]])
    expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
  for (const item of [...law.elements, ...law.graver, ...law.near, ...law.european])
    expect(new Set(item.parts.map((part) => part.key)).size).toBe(item.parts.length);
});

test('a part that names a provision which does not stand is refused', () => {
  const [act, means, purpose] = law.elements;
  const wrong = { ...act, parts: [{ ...(act.parts[0] as Part), laws: ['rl-99'] }] };
  expect(() => Law.parse({ ...law, elements: [wrong, means, purpose] })).toThrow(/rl-99/);
});

test('every provision is named by some part or offence, or tells who decides on help', () => {
  const named = new Set(
    [...law.elements, ...law.graver, ...law.near, ...law.european]
      .flatMap((item) => ('laws' in item ? [item, ...item.parts] : item.parts))
      .flatMap((item) => item.laws),
  );
  const unnamed = law.provisions.map((provision) => provision.key).filter((key) => !named.has(key));
  expect(unnamed).toEqual(['rl-25-3-2', 'vl-33']);
});

test('nothing is marked as read unless its source says what was read', () => {
  for (const provision of law.provisions.filter(({ mark }) => mark === 'read')) {
    expect(provision.source.fi.toLowerCase()).toMatch(/luettu/);
    expect(provision.source.sv.toLowerCase()).toMatch(/läst|lästa/);
    expect(provision.source.en.toLowerCase()).toContain('read');
  }
});

test('a name that has not been checked never stands as a statute’s own', () => {
  for (const provision of law.provisions.filter(({ mark }) => mark !== 'read'))
    expect(provision.term).not.toBe('statute');
});

test('forced marriage is a purpose of its own since the first of January 2025 and not before', () => {
  const purposes = (day: string) => lawOn(day).elements[2].parts.map((part) => part.key);
  expect(purposes('2024-12-31')).not.toContain('marriage');
  expect(purposes('2025-01-01')).toContain('marriage');
});

test('a provision that has ended is gone with what rests on it alone', () => {
  const ended = {
    ...law,
    provisions: law.provisions.map((provision) =>
      provision.key === 'rl-25-7' ? { ...provision, validUntil: '2026-11-23' } : provision,
    ),
  };
  expect(lawOn(today, ended).near.map((item) => item.key)).not.toContain('unlawful-threat');
  expect(lawOn('2026-11-23', ended).near.map((item) => item.key)).toContain('unlawful-threat');
});

test('each code speaks to an element, or is known to speak to none', () => {
  const speaking = parts(law.elements).map((part) => part.speaks);
  const silent = (codes: readonly string[], of: (part: Part['speaks']) => readonly string[]) =>
    codes.filter((code) => !speaking.some((item) => of(item).includes(code)));
  expect(silent(eventCodes, (item) => item.event)).toEqual([
    'contacted',
    'travelled',
    'arrived',
    'message',
    'kindness',
    'tried-to-leave',
    'left',
    'sought-help',
    'met-authority',
    'other',
  ]);
  expect(silent(meansCodes, (item) => item.control)).toEqual(['occasional-kindness']);
  // Named by EU law; nothing in force was seen in Finnish law.
  const european = silent(exploitationCodes, (item) => item.exploitation);
  expect(european).toEqual(['surrogacy', 'illegal-adoption']);
  const named = law.european.flatMap((form) => form.parts.flatMap((part) => part.speaks.exploitation));
  expect(european.filter((code) => !named.some((other) => other === code))).toEqual([]);
});

test('what EU law alone names is never said to be Finnish law in force', () => {
  for (const form of law.european)
    for (const key of form.laws) {
      const provision = law.provisions.find((item) => item.key === key);
      expect([provision?.statute, provision?.mark], form.key).toEqual(['trafficking-directive', 'quoted']);
    }
  const provision = law.provisions.find(({ key }) => key === 'eu-2011-36-2-3');
  expect(provision?.pending.map(({ stage }) => stage)).toEqual(['proposal']);
});
