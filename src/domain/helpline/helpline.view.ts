import type { Helpline } from './helpline.ts';

/** A line as who is signed in reads it: with who keeps it and who has called it, by name where that is a colleague. */
export interface KeptLine extends Helpline {
  readonly ownerId: string | null;
  readonly owner: string | null;
  /** The owner no longer has an account here. */
  readonly ownerLeft: boolean;
  readonly rungById: string | null;
  readonly rungBy: string | null;
}

/** The same as others are told of it: whoever is named to the reader stands there with an id, and nobody else. */
export type ToldLine = Omit<KeptLine, 'rungById'> & {
  /** It has an owner, of another organisation than the reader's. */
  readonly ownerElsewhere: boolean;
};

/** A line as it is told to a worker. */
export const toldLine = ({ rungById: _, ...line }: KeptLine): ToldLine => ({
  ...line,
  ownerId: line.owner === null ? null : line.ownerId,
  ownerElsewhere: line.owner === null && line.ownerId !== null,
  // That an account has ended is told with its name.
  ownerLeft: line.owner !== null && line.ownerLeft,
});

/** Nobody is reminded of its check. */
export const isUnkept = ({ state, ownerId, ownerLeft }: KeptLine): boolean =>
  state === 'open' && (ownerId === null || ownerLeft);
