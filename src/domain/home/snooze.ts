import type { Day } from '../../platform/time/format.ts';
import { type Waiting, type WaitingKind, waitingSlug } from './home.ts';

/** Days: nothing is put off further ahead. */
export const furthestSnooze = 60;

/** What a worker has put off, until when and why. */
export interface Snooze {
  readonly id: string;
  readonly untilOn: Day;
  readonly reason: string;
  /** By when it should have been done when it was put off, and the day on which that was. */
  readonly due: Day;
  readonly madeOn: Day;
}

type Named = Pick<Waiting, 'kind' | 'caseId'> & { readonly id: string | null };

/** What a row is, as a form sends it: its kind, and the id that it has there, else its case. */
export const thingOf = ({ kind, id, caseId }: Named): string => `${kind}.${id ?? caseId ?? ''}`;

/** Where a row is put off: what the form was opened for goes on standing in its address. */
export const putOffAt = (thing: string): string => `${waitingSlug}/siirra?thing=${encodeURIComponent(thing)}`;

const warnings: ReadonlySet<WaitingKind> = new Set(['warning', 'warning-to-pass', 'warning-told', 'warning-waits']);

/** Somebody may come into danger: a warning stays until it has been dealt with. */
export const maySnooze = ({ kind }: Pick<Waiting, 'kind'>): boolean => !warnings.has(kind);

/**
 * Whether it stays away, before its day: it comes back when it has become more urgent than it was when it was put off, because it is now to be done
 * earlier, or because its own day, which then lay ahead, has come. What was late already stays away: that was known.
 */
export const isAway = ({ due, madeOn }: Pick<Snooze, 'due' | 'madeOn'>, now: Day, today: Day): boolean =>
  now >= due && !(due > madeOn && now <= today);
