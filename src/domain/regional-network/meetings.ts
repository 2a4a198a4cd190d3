import { addDays, type Day } from '../../platform/time/format.ts';

/** A meeting that everybody of the network may come to. */
export interface OpenMeeting {
  readonly id: string;
  readonly version: number;
  readonly state: 'open' | 'cancelled';
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string | null;
  readonly link: string | null;
  /** One matter a line. */
  readonly agenda: string;
}

export const agreedStates = ['open', 'done', 'dropped'] as const;

/** What was agreed in a meeting: who does it, as an organisation, and by when. */
export interface Agreed {
  readonly id: string;
  readonly version: number;
  readonly state: (typeof agreedStates)[number];
  readonly agreedOn: Day;
  readonly what: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly dueOn: Day | null;
}

/** Days for which something that is settled stays on the page. */
const settledStays = 90;

/** What is open first, by its day; then what was settled, the latest first, as long as it is news. */
export function agreedInOrder(all: readonly Agreed[], today: Day): Agreed[] {
  const open = all
    .filter(({ state }) => state === 'open')
    .toSorted((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9') || a.agreedOn.localeCompare(b.agreedOn));
  const settled = all
    .filter(({ state, agreedOn }) => state !== 'open' && addDays(agreedOn, settledStays) >= today)
    .toSorted((a, b) => b.agreedOn.localeCompare(a.agreedOn));
  return [...open, ...settled];
}

/** Meetings to come that were not cancelled, the next first. */
export const toCome = (meetings: readonly OpenMeeting[], now: Date): OpenMeeting[] =>
  meetings
    .filter(({ state, endsAt }) => state === 'open' && new Date(endsAt) > now)
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
