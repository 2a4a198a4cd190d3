import { z } from 'zod';
import { asText, choice, day, optionalId, tick, unnamedSource, unnamedText } from '../../platform/http/fields.ts';
import { refuse } from '../../platform/http/problem.ts';
import { addDays, type Day } from '../../platform/time/format.ts';
import type { LineToWrite } from './helpline.queries.ts';
import { checkHolds, costs, dialled, emergencyKey, isEmergency, isLongAgo, namelessAnswers } from './helpline.ts';
import type { KeptLine } from './helpline.view.ts';
import { readTypedHours } from './hours-words.ts';
import { type Hours, onHolidays, openings } from './opening.ts';
import { namesDayAfter } from './source-words.ts';

/** The key of a line, as its address has it. */
export const helplineKey = () => z.string().regex(/^[a-z0-9][a-z0-9-]{1,39}$/, 'id');

const lines = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Telephone numbers, one a line. */
const numbers = asText(
  z
    .string({ error: 'required' })
    .transform(lines)
    .pipe(
      z
        .array(z.string().regex(/^\+?\d[\d ]{1,19}$/, 'number'))
        .min(1, 'required')
        .max(4, 'too-many'),
    ),
  'set-form',
);

/** Hours, one line each: `fi: ma–pe 9–20`. */
const hours = asText(
  z
    .string()
    .optional()
    .transform((typed, context): readonly Hours[] => {
      const read = lines(typed ?? '').map(readTypedHours);
      if (read.includes(undefined) || read.length > 20) {
        context.addIssue({ code: 'custom', message: 'hours' });
        return z.NEVER;
      }
      return read as Hours[];
    }),
  'set-form',
);

/** Language codes, separated by commas or spaces. */
const languageCodes = asText(
  z
    .string()
    .optional()
    .transform((typed) => (typed ?? '').split(/[\s,;]+/).filter(Boolean))
    .pipe(z.array(z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'language')).max(40, 'too-long')),
  'set-form',
);

const year = asText(
  z
    .union([z.number(), z.string().regex(/^\s*(\d{4})?\s*$/, 'number')], { error: 'number' })
    .optional()
    .transform((typed) => (String(typed ?? '').trim() === '' ? null : Number(typed)))
    .pipe(z.number().int('number').min(1990, 'number').max(2100, 'number').nullable()),
  'set-form',
);

/** The days of a check: when it was done, and until when it holds. */
export const checkFields = { checkedOn: day(), checkBy: day() };

/** The owner as it stands: an owner of another organisation is named to nobody here. */
export const sameOwner = 'same';

export const lineFields = {
  nameFi: unnamedText(80),
  nameSv: unnamedText(80),
  nameEn: unnamedText(80),
  aboutFi: unnamedText(240),
  aboutSv: unnamedText(240),
  aboutEn: unnamedText(240),
  numbers,
  opening: choice(openings),
  hours,
  onHolidays: choice(onHolidays),
  languages: languageCodes,
  interpreted: languageCodes,
  nameless: choice(namelessAnswers),
  cost: choice(costs),
  offBill: tick(),
  source: unnamedSource(400),
  sourceYear: year,
  ...checkFields,
  /** Who keeps it; `same` leaves whoever does, of which organisation ever. */
  ownerId: z.union([z.literal(sameOwner), optionalId()]),
};

const schema = z.object(lineFields);
export type LineInput = z.output<typeof schema>;

interface CheckDays {
  readonly checkedOn: Day;
  readonly checkBy: Day;
}

/**
 * A check lies behind, less than a year and, for whoever notes one, not before the one that stands (`stands`); the next one ahead and no further
 * than a year after this one.
 */
export function wrongDays({ checkedOn, checkBy }: CheckDays, today: Day, stands?: Day) {
  // What the program ships may have been looked at on a day that has not come here.
  const before = stands !== undefined && checkedOn < stands && checkedOn < today;
  // Of a day that is wrong itself no year is counted.
  const from = checkedOn > today || isLongAgo(checkedOn, today) ? today : checkedOn;
  return [
    ...(checkedOn > today ? [{ field: 'checkedOn', reason: 'future' }] : []),
    ...(before ? [{ field: 'checkedOn', reason: 'before-check' }] : []),
    ...(!before && isLongAgo(checkedOn, today) ? [{ field: 'checkedOn', reason: 'too-old' }] : []),
    ...(checkBy <= today || checkBy <= checkedOn ? [{ field: 'checkBy', reason: 'past' }] : []),
    ...(checkBy > addDays(from, checkHolds) ? [{ field: 'checkBy', reason: 'too-far' }] : []),
  ];
}

const same = (some: readonly string[], others: readonly string[]) => some.join() === others.join();

/** Whether a number is among those typed that did not stand; written in other groups it is the same. */
function isNewNumber(typed: readonly string[], stands: readonly string[]): boolean {
  const stood = new Set(stands.map(dialled));
  return typed.some((number) => !stood.has(dialled(number)));
}

/**
 * The line that was typed. A call that was noted holds for the numbers that were called, and so does a check. Whoever corrects a line may set
 * back the day of a check that was typed too late; who leaves it as it is has checked nothing.
 */
export function lineOf(key: string, input: LineInput, today: Day, stands?: KeptLine): LineToWrite {
  const claims = input.checkedOn !== stands?.checkedOn;
  refuse([
    ...wrongDays(input, today).filter(({ reason }) => claims || reason !== 'too-old'),
    ...(!claims && input.checkedOn < today && isNewNumber(input.numbers, stands.numbers)
      ? [{ field: 'checkedOn', reason: 'new-number' }]
      : []),
    ...(input.source !== stands?.source && namesDayAfter(input.source, today)
      ? [{ field: 'source', reason: 'future' }]
      : []),
    ...((input.sourceYear ?? 0) > Number(today.slice(0, 4)) ? [{ field: 'sourceYear', reason: 'future' }] : []),
    ...(key === emergencyKey && !isEmergency(input) ? [{ field: 'numbers', reason: 'emergency' }] : []),
    ...(input.opening === 'hours' && input.hours.length === 0 ? [{ field: 'hours', reason: 'required' }] : []),
  ]);
  const rung = stands !== undefined && same(stands.numbers, input.numbers) ? stands : undefined;
  return {
    key,
    state: 'open',
    words: {
      fi: { name: input.nameFi, about: input.aboutFi },
      sv: { name: input.nameSv, about: input.aboutSv },
      en: { name: input.nameEn, about: input.aboutEn },
    },
    numbers: input.numbers,
    opening: input.opening,
    hours: input.opening === 'hours' ? input.hours : [],
    onHolidays: input.onHolidays,
    languages: input.languages,
    interpreted: input.interpreted,
    nameless: input.nameless,
    cost: input.cost,
    offBill: input.offBill,
    source: input.source,
    sourceYear: input.sourceYear,
    checkedOn: input.checkedOn,
    checkBy: input.checkBy,
    ownerId: (input.ownerId === sameOwner ? stands?.ownerId : input.ownerId) ?? null,
    rungOn: rung?.rungOn ?? null,
    rungById: rung?.rungById ?? null,
  };
}
