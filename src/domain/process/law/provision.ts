import type { statutes } from '../../deadline/index.ts';

/** How much of a provision has been read; the marks are those of the deadline rules. */
export type Mark = 'read' | 'quoted' | 'unverified';

/** A provision as a row of data: act, place, how much of it was read and when it was looked at. */
export interface Provision {
  readonly statute: keyof typeof statutes;
  /** Chapter and section; null where nobody has verified one. */
  readonly place: string | null;
  readonly mark: Mark;
  readonly checkedOn: string;
}

const checkedOn = '2026-11-24';

/** Read in the text of the act. */
export const read = (statute: Provision['statute'], place: string): Provision => ({
  statute,
  place,
  mark: 'read',
  checkedOn,
});

/** Seen as quoted or in an older wording. */
export const quoted = (statute: Provision['statute'], place: string): Provision => ({
  statute,
  place,
  mark: 'quoted',
  checkedOn,
});

/** The act is known, the section has not been verified: no number is given. */
export const unverified = (statute: Provision['statute'], place: string | null = null): Provision => ({
  statute,
  place,
  mark: 'unverified',
  checkedOn,
});
