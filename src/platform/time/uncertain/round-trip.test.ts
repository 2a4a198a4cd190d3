import { parse } from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Language, languages } from '../../i18n/texts.ts';
import { parseWhen, shapeOf } from './edtf.ts';
import { readWhen, readWhenInAny } from './read.ts';
import { anyWhen } from './when.generated.ts';
import type { Unit } from './when.ts';
import { writeWhen } from './write.ts';

const today = '2026-11-24';
const seed = 20_261_124;

/** What a person does to a text without meaning anything by it. */
const untidy = (text: string, how: number): string => {
  const dashed = text.replaceAll('–', ['–', '-', ' – ', '—', ' - '][how % 5] as string);
  const cased = how % 2 === 0 ? dashed : dashed.toUpperCase();
  return how % 3 === 0 ? `  ${cased.replaceAll(' ', ' \u00a0')} ` : cased;
};

/**
 * 100,000 expressions, and a third as many untidy ones. Seen red: with the months "touko" and "kesä" exchanged in the words; with
 * `[..2019]` written "ennen 2019"; with "talvi 2022 – vuosi 2023" written without "vuosi"; with 'c' taken out of the marks (sv).
 */
test('every time is read back from what each language writes of it, tidy or not', () => {
  let read = 0;
  fc.assert(
    fc.property(anyWhen(), fc.nat(89), (when, how) => {
      for (const language of languages) {
        const text = writeWhen(when, language);
        const back = readWhen(text, language, today);
        if (!back.ok || back.value !== when) throw new Error(`${when} → ${text} → ${JSON.stringify(back)}`);
        if (writeWhen(back.value, language) !== text) throw new Error(`${text} is not written the same twice`);
        read += 1;
      }
      const text = untidy(writeWhen(when, languages[Math.floor(how / 30)] as Language), how);
      const loose = readWhenInAny(text, today);
      if (!loose.ok || loose.value !== when) throw new Error(`${when} → ${text} → ${JSON.stringify(loose)}`);
    }),
    { numRuns: 33_400, seed },
  );
  expect(read).toBeGreaterThanOrEqual(100_000);
}, 60_000);

const code = (unit: Unit): boolean => unit.kind === 'part' || unit.kind === 'decade';

/** What goes beyond the standard's own examples, see the README: a mark on, or a span with, a part of a year or a decade. */
function strictPieces(when: string): readonly string[] {
  const shape = shapeOf(when as never);
  if (shape.kind === 'within') return [when];
  const ends = shape.kind === 'moment' ? [shape.at] : [shape.from, shape.until];
  const wide = ends.filter((end) => typeof end !== 'string' && code(end.unit));
  if (wide.length === 0) return [when];
  return when.split('/').flatMap((end) => {
    const bare = /^\d{4}-(2[1-4]|3[789]|4[01])[~?%]$|^\d{3}X[~?%]$/.test(end) ? end.slice(0, -1) : end;
    return bare === '' || bare === '..' ? [] : [bare];
  });
}

/** Seen red: with a decade written `201x`, with halves 42 and 43, with a set written `[2019/2021]`. */
test('what we keep is EDTF of level 2 at most, in the judgement of the library', () => {
  fc.assert(
    fc.property(anyWhen(), (when) => {
      for (const piece of strictPieces(when)) expect(parse(piece).level, piece).toBeLessThanOrEqual(2);
      expect(parseWhen(when)).toEqual({ ok: true, value: when });
    }),
    { numRuns: 3_000, seed },
  );
});

test('no text makes the reader throw, and what it takes is kept as it is', () => {
  const bits = fc.constantFrom(
    ...'2019 2021 3 24. 11/2026 – - / . ~ ? % [ ] .. X n. noin kevät våren spring ja och until asti 2010s luvulla ½ 😀'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(bits, { maxLength: 8 }).map((all) => all.join(' ')),
      ),
      (text) => {
        const when = readWhenInAny(text, today);
        if (when.ok) expect(parseWhen(when.value)).toEqual(when);
        parseWhen(text);
      },
    ),
    { numRuns: 10_000, seed },
  );
});

test('an EDTF text that is not of our subset is refused with the reason', () => {
  const reason = (text: string) => {
    const when = parseWhen(text);
    return when.ok ? when.value : when.reason;
  };
  for (const text of [
    '',
    '/',
    '../..',
    '../',
    '[..]',
    '20XX',
    '2022-33',
    '2022-20',
    '[2019..2021-03]',
    '2022-03-XX',
    '{2019,2020}',
    'Y2019',
  ])
    expect(reason(text), text).toBe('not-understood');
  for (const text of [
    '2019~-06',
    '2019-6',
    '2019/2020/2021',
    '2019 ',
    'kevät 2023',
    '[2022-21..]',
    '[201X..]',
    '2019-06-01T10:00',
  ])
    expect(reason(text), text).toBe('not-understood');
  for (const text of ['2022-02-31', '2022-13', '2022-00', '2022-04-31/2023'])
    expect(reason(text), text).toBe('impossible-date');
  for (const text of ['2023/2021', '2022-03-02/2022-03-01', '[2021..2019]'])
    expect(reason(text), text).toBe('reversed');
  for (const text of ['1899', '2101', '189X', '210X', '[..2100]', '[1900..]', '0001-01-01'])
    expect(reason(text), text).toBe('out-of-range');
  // Both ends alike say no more than one.
  expect([reason('2021/2021'), reason('[2021..2021]')]).toEqual(['2021', '2021']);
});
