import type { Acting, CaseStanding } from '../../platform/acting/acting.ts';

export type Hat = 'lead' | 'data-protection-officer';

/** In which of the two capacities the acting worker sets and lifts bars. */
export const hatOf = ({ case: standing }: Acting & { readonly case: CaseStanding }): Hat =>
  standing.leads && standing.acting ? 'lead' : 'data-protection-officer';

/** A bar, and how far its lifting is: both the lead and the data-protection officer are needed. */
export interface BarView {
  readonly id: string;
  readonly workerId: string | null;
  /** Null where the viewer may not know the worker's name. */
  readonly worker: string | null;
  readonly organisationId: string | null;
  readonly organisation: string | null;
  readonly reason: string;
  readonly setAt: string;
  readonly setBy: string | null;
  readonly lifting: 'none' | 'asked' | 'to-confirm';
}
