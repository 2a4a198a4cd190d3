import type { Day } from '../../platform/time/format.ts';
import { type Waiting, type WaitingKind, waitingSlug } from './home.ts';

/** Days: nothing is put off further ahead. */
export const furthestSnooze = 60;

/** What a worker has put off until a day, and why, or has ticked off. */
export interface Snooze {
  readonly id: string;
  readonly untilOn: Day;
  /** Null where it was ticked off: then no day is waited for. */
  readonly reason: string | null;
  /** By when it should have been done when it was put off, and the day on which that was. */
  readonly due: Day;
  readonly madeOn: Day;
}

type Named = Pick<Waiting, 'kind' | 'caseId'> & { readonly id: string | null };

/** What a row is, as a form sends it: its kind, and the id that it has there, else its case. */
export const thingOf = ({ kind, id, caseId }: Named): string => `${kind}.${id ?? caseId ?? ''}`;

/** Where a row is put off: what the form was opened for goes on standing in its address. */
export const putOffAt = (thing: string): string => `${waitingSlug}/siirra?thing=${encodeURIComponent(thing)}`;

/**
 * What only tells of something: nothing is done about it anywhere, and it would go by itself after some days. It is ticked off where it stands. What waits for
 * an answer or a deed is done where it is.
 */
const onlyTells: ReadonlySet<WaitingKind> = new Set([
  'warning-acknowledged',
  'cases-joined',
  'join-ended',
  'compilation-received',
  'referral-accepted',
  'referral-declined',
  'consent-ended',
  'named-lead',
  'named-backup',
  'named-member',
  'team-lead-appointed',
]);

export const mayTickOff = ({ kind }: Pick<Waiting, 'kind'>): boolean => onlyTells.has(kind);

/** Where a row is ticked off. */
export const tickedOffAt = (thing: string): string => `${waitingSlug}/kuittaa?thing=${encodeURIComponent(thing)}`;

const warnings: ReadonlySet<WaitingKind> = new Set(['warning', 'warning-to-pass', 'warning-told', 'warning-waits']);

/** Somebody may come into danger: a warning stays until it has been dealt with. */
export const maySnooze = ({ kind }: Pick<Waiting, 'kind'>): boolean => !warnings.has(kind);

/**
 * Whether it stays away, before its day: it comes back when it has become more urgent than it was when it was put off, because it is now to be done
 * earlier, or because its own day, which then lay ahead, has come. What was late already stays away: that was known. What was ticked off stays away for as long
 * as it is of the same day: of another day it tells something else.
 */
export const isAway = (
  { due, madeOn, reason }: Pick<Snooze, 'due' | 'madeOn' | 'reason'>,
  now: Day,
  today: Day,
): boolean => (reason === null ? now === due : now >= due && !(due > madeOn && now <= today));
