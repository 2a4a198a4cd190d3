import { bare, changed, type Standing } from './entry.ts';
import { Provision, type ProvisionChange } from './provision.ts';
import { lawNow, type ProvisionKey, provisionKeys, type Register } from './register.ts';
import { statuteOf } from './statutes.ts';

/** What keeps a correction from being written: the field, why, and the row that it would run into. */
export interface Misfit {
  readonly field: keyof ProvisionChange;
  readonly reason:
    | 'before-law'
    | 'future'
    | 'before-start'
    | 'not-in-force'
    | 'overlaps'
    | 'no-sections'
    | 'place-taken'
    | 'before-paper'
    | 'not-read'
    | 'read'
    | 'form'
    | 'long'
    | 'nothing';
  readonly with?: ProvisionKey;
  /** Which of the changes to come. */
  readonly at?: number;
}

const yearOf = (number: string | null): number =>
  Number(/^\d{1,4}\/(\d{4})$/.exec(number ?? '')?.[1] ?? /^(\d{4})\//.exec(number ?? '')?.[1] ?? 0);

/** The year before which this wording cannot have stood: that of the act, or of the last act by which the wording came about. */
export const firstYear = ({ statute, amendedBy }: Pick<Provision, 'statute' | 'amendedBy'>): number =>
  Math.max(yearOf(statuteOf(statute).number), ...amendedBy.map(yearOf));

/** The first day on which the act itself can have stood, as far as its number tells; what came before it starts no clock. */
export const actSince = ({ statute }: Pick<Provision, 'statute'>): string =>
  `${String(yearOf(statuteOf(statute).number)).padStart(4, '0')}-01-01`;

type Force = Pick<Provision, 'validFrom' | 'validUntil'>;
const meet = (a: Force, b: Force): boolean =>
  (a.validFrom ?? '') <= (b.validUntil ?? '9999') && (b.validFrom ?? '') <= (a.validUntil ?? '9999');

const placeOf = ({ statute, sections, subsection = 0 }: Provision): string =>
  `${statute} ${sections.join()} ${subsection}`;

/** Another wording of the same place at the same time, which before was of another place or of another time. */
function overlapping(before: Provision, after: Provision, { provisions }: Register): ProvisionKey | undefined {
  const [was, place] = [placeOf(before), placeOf(after)];
  return provisionKeys.find((key) => {
    const other = provisions[key];
    return (
      key !== before.key &&
      after.sections.length > 0 &&
      placeOf(other) === place &&
      !(was === place && meet(before, other)) &&
      meet(after, other)
    );
  });
}

/** Under which field it is told that the row would meet another one: what was changed of its place, else its days. */
function meeting(before: Provision, after: Provision, other: ProvisionKey): Misfit {
  if (placeOf(before) === placeOf(after)) return { field: 'validFrom', reason: 'overlaps', with: other };
  const field = before.subsection === after.subsection ? 'sections' : 'subsection';
  return { field, reason: 'place-taken', with: other };
}

/** Changes that would come into force before the year of their paper, where it ends with one: `HE 90/2025`. */
const beforePaper = ({ pending = [] }: ProvisionChange): Misfit[] =>
  pending.flatMap(({ paper, comesOn }, at) => {
    const year = /\/(\d{4})$/.exec(paper)?.[1];
    return year && comesOn && comesOn < year ? [{ field: 'pending', reason: 'before-paper', at } as const] : [];
  });

/** Days that are not there yet, or were before the wording was. */
function wrongDays(after: Provision, change: ProvisionChange, today: string): Misfit[] {
  const first = String(firstYear(after)).padStart(4, '0');
  const early = (['validFrom', 'validUntil', 'asOf'] as const).filter((field) => (change[field] ?? '9999') < first);
  const late = [
    ...(change.asOf && change.asOf > today.slice(0, change.asOf.length) ? ['asOf' as const] : []),
    ...(change.lookedOn && change.lookedOn > today ? ['lookedOn' as const] : []),
    ...(change.pending?.some(({ seenOn }) => seenOn > today) ? ['pending' as const] : []),
  ];
  return [
    ...early.map((field) => ({ field, reason: 'before-law' as const })),
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
  const other = soon ? undefined : overlapping(before, after, register);
  const found: Misfit[] = [
    ...wrongDays(after, change, today),
    ...wrongReading(after),
    ...(isNowhere(after, change) ? [{ field: 'subsection', reason: 'no-sections' } as const] : []),
    ...(validFrom && validUntil && validUntil < validFrom
      ? [{ field: 'validUntil', reason: 'before-start' } as const]
      : []),
    ...(soon ? [{ field: 'validFrom', reason: 'not-in-force' } as const] : []),
    ...(other ? [meeting(before, after, other)] : []),
    ...beforePaper(change),
    ...(JSON.stringify(change).length > longest ? [{ field: 'pending', reason: 'long' } as const] : []),
  ];
  const parsed = found.length > 0 ? undefined : Provision.safeParse(after);
  const field = parsed?.error?.issues[0]?.path[0] as Misfit['field'] | undefined;
  return parsed && !parsed.success ? [{ field: field ?? 'says', reason: 'form' }] : found;
}
