import { bare, changed, isReadAsShipped, type Standing } from './entry.ts';
import { Provision, type ProvisionChange } from './provision.ts';
import { lawNow, type ProvisionKey, provisionKeys, type Register, shippedRegister } from './register.ts';
import { isSamePlace } from './same-place.ts';
import { sinceYear, yearIn, yearOf } from './years.ts';

/** What keeps a correction from being written: the field, why, and the row that it would run into. */
export interface Misfit {
  readonly field: keyof ProvisionChange;
  readonly reason:
    | 'before-law'
    | 'future'
    | 'before-act'
    | 'after-days'
    | 'before-start'
    | 'not-in-force'
    | 'overlaps'
    | 'overlaps-next'
    | 'no-sections'
    | 'place-taken'
    | 'before-paper'
    | 'not-read'
    | 'not-looked'
    | 'no-language'
    | 'outside-reading'
    | 'read'
    | 'form'
    | 'long'
    | 'nothing';
  readonly with?: ProvisionKey;
  /** Which of the changes to come. */
  readonly at?: number;
}

/** The year before which this wording cannot have stood: that of the act, or of the last act by which the wording came about. */
export const firstYear = ({ statute, amendedBy }: Pick<Provision, 'statute' | 'amendedBy'>): number =>
  Math.max(sinceYear(statute), ...amendedBy.map(yearOf));

const asYear = (year: number): string => String(year).padStart(4, '0');

/** The first day on which the act itself can have stood, as far as its number tells; what came before it starts no clock. */
export const actSince = ({ statute }: Pick<Provision, 'statute'>): string => `${asYear(sinceYear(statute))}-01-01`;

type Force = Pick<Provision, 'validFrom' | 'validUntil'>;
const meet = (a: Force, b: Force): boolean =>
  (a.validFrom ?? '') <= (b.validUntil ?? '9999') && (b.validFrom ?? '') <= (a.validUntil ?? '9999');

const stand = (one: Provision, other: Provision): boolean => isSamePlace(one, other) && meet(one, other);

/** Two rows that stand together as shipped are parts of one place, and no two wordings of it: whatever was typed of one can be taken back. */
const areParts = (one: ProvisionKey, other: ProvisionKey): boolean =>
  stand(shippedRegister.provisions[one], shippedRegister.provisions[other]);

/** Whether two rows give something by the same name: then only one of them can hold. */
const giveTheSame = (one: Provision, other: Provision): boolean =>
  (['limits', 'amounts'] as const).some((given) => Object.keys(one[given]).some((name) => name in other[given]));

/**
 * Another wording of the same place at the same time, which before was of another place or of another time. Of a row whose section was not known,
 * the section that somebody has confirmed may be one where others say something else.
 */
const overlapping = (before: Standing, after: Provision, { provisions }: Register): ProvisionKey | undefined =>
  provisionKeys.find((key) => {
    const other = provisions[key];
    if (key === before.key || !stand(after, other) || stand(before, other)) return false;
    if (areParts(before.key as ProvisionKey, key)) return false;
    return before.sections.length > 0 || giveTheSame(after, other);
  });

/** The day that was moved into the time of the other; where both were, the one behind which the other lies. */
function movedInto(before: Provision, after: Provision, other: Force): 'validFrom' | 'validUntil' {
  const moved = (['validFrom', 'validUntil'] as const).filter((field) => before[field] !== after[field]);
  const [only] = moved;
  if (only && moved.length === 1) return only;
  return (other.validFrom ?? '') > (after.validFrom ?? '') ? 'validUntil' : 'validFrom';
}

/** Under which field it is told that the row would meet another one: what was changed of its place, else the day that runs into it. */
function meeting(before: Provision, after: Provision, key: ProvisionKey, { provisions }: Register): Misfit {
  const other = provisions[key];
  if (isSamePlace(before, other)) {
    const field = movedInto(before, after, other);
    return { field, reason: field === 'validUntil' ? 'overlaps-next' : 'overlaps', with: key };
  }
  return {
    field: before.subsection === after.subsection ? 'sections' : 'subsection',
    reason: 'place-taken',
    with: key,
  };
}

/** Changes that would come into force before the year of their paper, as far as it names one. */
const beforePaper = ({ pending = [] }: ProvisionChange): Misfit[] =>
  pending.flatMap(({ paper, comesOn }, at) =>
    comesOn && comesOn < asYear(yearIn(paper)) ? [{ field: 'pending', reason: 'before-paper', at } as const] : [],
  );

/** An amending act is of no year to come, nor of before the act that it amends. */
function wrongActs({ statute }: Provision, { amendedBy = [] }: ProvisionChange, today: string): Misfit[] {
  const years = amendedBy.map(yearOf);
  if (years.some((year) => asYear(year) > today)) return [{ field: 'amendedBy', reason: 'future' }];
  return years.some((year) => year < sinceYear(statute)) ? [{ field: 'amendedBy', reason: 'before-act' }] : [];
}

/** When a wording is said to have stood. */
const daysOfWording = ['validFrom', 'validUntil', 'asOf'] as const;

/** Days that were before the wording was; where the act by which it came about is corrected, those that stand as well. */
function tooEarly(after: Provision, change: ProvisionChange): Misfit[] {
  const early = daysOfWording.filter((day) => (after[day] ?? '9999') < asYear(firstYear(after)));
  const typed = early.filter((day) => day in change);
  return [
    ...(change.amendedBy && typed.length < early.length ? [{ field: 'amendedBy', reason: 'after-days' } as const] : []),
    ...typed.map((field) => ({ field, reason: 'before-law' as const })),
  ];
}

/** Acts and days that are not there yet, or were before the wording was. */
function wrongDays(after: Provision, change: ProvisionChange, today: string): Misfit[] {
  const acts = wrongActs(after, change, today);
  const late = [
    ...(change.asOf && change.asOf > today.slice(0, change.asOf.length) ? ['asOf' as const] : []),
    ...(change.lookedOn && change.lookedOn > today ? ['lookedOn' as const] : []),
    ...(change.pending?.some(({ seenOn }) => seenOn > today) ? ['pending' as const] : []),
  ];
  // By an act whose year is wrong no day is judged.
  return [
    ...(acts.length > 0 ? acts : tooEarly(after, change)),
    ...late.map((field) => ({ field, reason: 'future' as const })),
  ];
}

/** What a correction sets for every day: not yet a wording that comes into force later, for the one until then would be gone. */
const replacing = ['validFrom', 'says', 'limits', 'amounts'] as const;
const tooSoon = ({ validFrom }: Provision, change: ProvisionChange, today: string): boolean =>
  validFrom !== null && validFrom > today && replacing.some((field) => field in change);

/** A subsection is of a section: without one no page would show it. */
const isNowhere = ({ subsection, sections }: Provision, change: ProvisionChange): boolean =>
  ('subsection' in change || 'sections' in change) && subsection !== undefined && sections.length === 0;

/** What is said of reading fits together: who has read says what and of when, and what nobody has read has neither. */
function wrongReading({ mark, version, asOf }: Provision): Misfit[] {
  if (mark === 'read')
    return [
      ...(version === 'none' ? [{ field: 'version', reason: 'not-read' } as const] : []),
      ...(asOf === null ? [{ field: 'asOf', reason: 'not-read' } as const] : []),
    ];
  return mark === 'unverified' && (version !== 'none' || asOf !== null) ? [{ field: 'mark', reason: 'read' }] : [];
}

/** Somebody says to have read what nobody had, or the law of a later time than was read. Typed back to what was shipped nothing is. */
const readsAnew = (before: Standing, after: Provision): boolean =>
  !isReadAsShipped(after, shippedRegister.provisions[before.key as ProvisionKey]) &&
  (before.mark !== 'read' || (after.asOf ?? '') > (before.asOf ?? ''));

/** Who reads anew says on which day and in which language; and a reading is of a day on which what was read was there. */
function wrongLook(before: Standing, after: Provision, change: ProvisionChange, today: string): Misfit[] {
  const { mark, asOf, language, lookedOn } = after;
  // A time of the law that has not come is told by itself.
  if (mark !== 'read' || (asOf && asOf > today.slice(0, asOf.length))) return [];
  const anew = readsAnew(before, after);
  const undated = 'lookedOn' in change ? lookedOn < (asOf ?? '') : anew && before.lookedOn < today;
  return [
    ...(undated ? [{ field: 'lookedOn', reason: 'not-looked' } as const] : []),
    ...(anew && language === null ? [{ field: 'language', reason: 'no-language' } as const] : []),
  ];
}

/** Whether the wording stood at some time of the law that was read: a month or a year. Where nothing was read no day is against it. */
const isOfReading = ({ asOf, validFrom, validUntil }: Provision): boolean =>
  asOf === null ||
  ((validFrom ?? '').slice(0, asOf.length) <= asOf && asOf <= (validUntil ?? '9').slice(0, asOf.length));

/**
 * Days in force outside the time of the law that was read: then other words were read than these. A row of which only the end was read, as of one
 * that was repealed, may stay so.
 */
function outsideReading(before: Standing, after: Provision, change: ProvisionChange): Misfit[] {
  const { asOf, validFrom } = after;
  if (isOfReading(after) || !isOfReading(before)) return [];
  const day = asOf && (validFrom ?? '').slice(0, asOf.length) > asOf ? 'validFrom' : 'validUntil';
  return [{ field: day in change ? day : 'asOf', reason: 'outside-reading' }];
}

/** An entry is kept as one text of at most 20,000 characters, in which the database puts a space behind each name. */
const longest = 18_000;

/** Why a correction of a provision may not be written; empty where it may. */
export function misfits(
  before: Standing,
  change: ProvisionChange,
  today: string,
  register: Register = lawNow(),
): readonly Misfit[] {
  if (Object.keys(change).length === 0) return [{ field: 'says', reason: 'nothing' }];
  const after = changed(bare(before), change);
  const { validFrom, validUntil } = after;
  const soon = tooSoon(after, change, today);
  const backwards = validFrom !== null && validUntil !== null && validUntil < validFrom;
  const other = soon ? undefined : overlapping(before, after, register);
  const found: Misfit[] = [
    ...wrongDays(after, change, today),
    ...wrongReading(after),
    ...wrongLook(before, after, change, today),
    ...(isNowhere(after, change) ? [{ field: 'subsection', reason: 'no-sections' } as const] : []),
    ...(backwards ? [{ field: 'validUntil', reason: 'before-start' } as const] : []),
    ...(soon ? [{ field: 'validFrom', reason: 'not-in-force' } as const] : []),
    // Of days that cannot be, or are to come, it is told what is wrong with them alone.
    ...(soon || backwards || tooEarly(after, change).length > 0 ? [] : outsideReading(before, after, change)),
    ...(other ? [meeting(before, after, other, register)] : []),
    ...beforePaper(change),
    ...(JSON.stringify(change).length > longest ? [{ field: 'pending', reason: 'long' } as const] : []),
  ];
  const parsed = found.length > 0 ? undefined : Provision.safeParse(after);
  const field = parsed?.error?.issues[0]?.path[0] as Misfit['field'] | undefined;
  return parsed && !parsed.success ? [{ field: field ?? 'says', reason: 'form' }] : found;
}
