import type { Language } from '../../../platform/i18n/texts.ts';
import type { Day } from '../../../platform/time/format.ts';

/** What somebody proposes to correct of a provision, in the language of the page on which it was typed. */
export interface Proposed {
  readonly wrong: string;
  readonly should: string;
  readonly readWhere: string;
}

/** A proposal as one reads it: an administrator what waits, its proposer also what became of it. */
export interface ProposalView extends Proposed {
  readonly id: string;
  /** Its key, as it was when it was proposed. */
  readonly provision: string;
  /** A later release does not have the provision: nothing can be corrected of it, and the proposal only be closed. */
  readonly gone: boolean;
  readonly language: Language;
  /** The day alone: the moment would tell in a log whose it is. */
  readonly proposedOn: Day;
  /** The provision has been corrected or checked since it was read. */
  readonly changedSince: boolean;
}
export interface OwnProposalView extends ProposalView {
  readonly state: 'waiting' | 'taken' | 'closed';
  readonly answeredAt: string | null;
  /** Why it was closed, or what was said beside the correction that came of it. */
  readonly answer: string | null;
}

/** Characters of each text at most. */
export const longestProposed = 500;
/** So many proposals of one worker wait at once. */
export const mostWaiting = 30;
/** So many are drawn. */
export const mostShown = 100;
