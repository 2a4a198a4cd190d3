import { type Day, daysBetween } from '../../platform/time/format.ts';
import {
  classesFor,
  classesFrom,
  isOfNetwork,
  type Organisation,
  type OrganisationKind,
} from '../organisation/index.ts';
import type { GrantableClass } from '../room/index.ts';

/** What a consent says of how it was given (domain knowledge, 703/2023 sections 10 and 58, and practice). */
export const givers = ['herself', 'guardian', 'representative'] as const;
export const capacities = ['able', 'supported', 'represented'] as const;
export const interpreters = ['present', 'remote', 'not-needed', 'not-available'] as const;
export const forms = ['written', 'oral'] as const;
export const copies = ['given', 'not-safe', 'not-wanted'] as const;

/** Longest text of a purpose or of exclusions, in characters. */
export const longestPurpose = 300;

/** A consent lasts at most 365 days (sentence 6): first and last day included. */
export const longestDays = 365;

export const mayReceive = (kind: OrganisationKind): boolean => classesFor(kind).length > 0;
export const mayOwn = (kind: OrganisationKind): boolean => classesFrom(kind).length > 0;

/** A network consent names these alone; of shelters only one whose part the recorder sees, which the database asks (sentence 9). */
export const fitsNetwork = isOfNetwork;

/** Whose recordings a consent to hand over may name: what a hidden organisation released would not count (access model 5 b (a)). */
export const mayDisclose = (kind: OrganisationKind): boolean => classesFrom(kind).includes('account');

interface Named {
  readonly id: string;
  readonly kind: OrganisationKind;
}

export interface RefusedLine<Organisation extends Named> {
  readonly organisation: Organisation;
  /** The organisation cannot receive, or cannot open, these. */
  readonly side: 'receiver' | 'owner';
  readonly classes: readonly GrantableClass[];
  readonly possible: readonly GrantableClass[];
}

/** The chosen classes that cannot go from these owners to those receivers, by organisation. */
export function refusedLines<Organisation extends Named>(
  owners: readonly Organisation[],
  receivers: readonly Organisation[],
  classes: readonly GrantableClass[],
): RefusedLine<Organisation>[] {
  const lines = [
    ...receivers.map((organisation) => ({
      organisation,
      side: 'receiver' as const,
      possible: classesFor(organisation.kind),
    })),
    ...owners.map((organisation) => ({
      organisation,
      side: 'owner' as const,
      possible: classesFrom(organisation.kind),
    })),
  ];
  return lines
    .map((line) => ({ ...line, classes: classes.filter((ofClass) => !line.possible.includes(ofClass)) }))
    .filter((line) => line.classes.length > 0);
}

export interface Period {
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly reviewOn: Day;
}

/** What is wrong with the days of a consent, by field; empty when nothing is. */
export function wrongDays(
  { startsOn, endsOn, reviewOn }: Period,
  today: Day,
): { field: keyof Period; reason: string }[] {
  const wrong: { field: keyof Period; reason: string }[] = [];
  if (startsOn > today && daysBetween(today, startsOn) > longestDays) wrong.push({ field: 'startsOn', reason: 'far' });
  if (endsOn < startsOn) wrong.push({ field: 'endsOn', reason: 'before-start' });
  else if (endsOn < today) wrong.push({ field: 'endsOn', reason: 'past' });
  else if (daysBetween(startsOn, endsOn) >= longestDays) wrong.push({ field: 'endsOn', reason: 'too-long' });
  if (reviewOn < startsOn || reviewOn < today || reviewOn > endsOn)
    wrong.push({ field: 'reviewOn', reason: 'outside' });
  return wrong;
}

export type ConsentState = 'coming' | 'valid' | 'ended' | 'withdrawn';

export type OrganisationName = Pick<Organisation, 'id' | 'name' | 'kind' | 'region'>;

/** One consent as the viewer's organisation keeps it: its slip names only those whom it may know of. */
export interface ConsentView {
  readonly id: string;
  readonly kind: 'plain' | 'network' | 'disclosure';
  readonly state: ConsentState;
  readonly owners: readonly OrganisationName[];
  readonly receivers: readonly OrganisationName[];
  readonly classes: readonly GrantableClass[];
  readonly purpose: string;
  readonly exclusions: string | null;
  readonly explainedBy: string | null;
  readonly giver: (typeof givers)[number];
  readonly capacity: (typeof capacities)[number];
  readonly language: string;
  readonly interpreter: (typeof interpreters)[number];
  readonly form: (typeof forms)[number];
  readonly limitsTold: boolean;
  readonly refusalTold: boolean;
  readonly copyGiven: (typeof copies)[number];
  readonly startsOn: Day;
  /** The last day on which it holds. */
  readonly endsOn: Day;
  readonly reviewOn: Day;
  readonly recordedAt: string;
  readonly recordedBy: string | null;
  readonly withdrawnAt: string | null;
  readonly narrowedAt: string | null;
}

/** A consent, and whether it lies in the drawer of those that name a hidden organisation. */
export interface FiledConsent extends ConsentView {
  readonly veiled: boolean;
}

/** The state of a consent at a moment; its end is the first moment at which it no longer holds. */
export function stateOf(
  consent: { starts_at: Date; ends_at: Date; withdrawn_at: Date | null },
  now: Date,
): ConsentState {
  if (consent.withdrawn_at) return 'withdrawn';
  if (consent.ends_at <= now) return 'ended';
  return consent.starts_at > now ? 'coming' : 'valid';
}

/** Days until the last day, when it is near enough to be said. */
export function endsSoon(consent: Pick<ConsentView, 'state' | 'endsOn'>, today: Day): number | undefined {
  const days = daysBetween(today, consent.endsOn);
  return consent.state === 'valid' && days <= 14 ? days : undefined;
}
