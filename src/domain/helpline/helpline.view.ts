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

/** Nobody is reminded of its check. */
export const isUnkept = ({ state, ownerId, ownerLeft }: KeptLine): boolean =>
  state === 'open' && (ownerId === null || ownerLeft);
