import type { Day } from '../../platform/time/format.ts';

/** How far an organisation has come with a practice. Giving it up is as much worth knowing as keeping it. */
export const adoptionStates = ['considering', 'in-use', 'given-up'] as const;
export type AdoptionState = (typeof adoptionStates)[number];

/** What became of a practice in one organisation, as it stands. It names nobody who works there and counts nobody. */
export interface Adoption {
  readonly organisationId: string;
  readonly organisation: string;
  readonly version: number;
  readonly state: AdoptionState;
  /** How it was adapted, what came of it, and why it was given up. */
  readonly adapted: string | null;
  readonly outcome: string | null;
  readonly reason: string | null;
  readonly sinceOn: Day;
}

/** Of a practice, how many organisations stand where, and where the reader's own does. */
export interface Uptake {
  readonly ours: AdoptionState | null;
  readonly inUse: number;
  readonly considering: number;
  readonly givenUp: number;
}

export const noUptake: Uptake = { ours: null, inUse: 0, considering: 0, givenUp: 0 };
