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
  readonly kind: string | null;
  readonly region: string | null;
  readonly reason: string;
  readonly setAt: string;
  readonly setBy: string | null;
  readonly lifting: 'none' | 'asked' | 'to-confirm';
}

/** What has come about since a bar was set, through those who do not see it: shown to them as valid, it opens nothing (sentence 12). */
export interface SinceBar {
  readonly barId: string;
  readonly kind: 'named' | 'joined' | 'task' | 'meeting' | 'companion';
  readonly id: string;
  /** Who is barred: a worker, where there is one, or an organisation. */
  readonly workerId: string | null;
  readonly barred: string | null;
  /** The organisation that is barred, where it is one. */
  readonly barredId: string | null;
  /** Whose act it was: who named, joined, asked. */
  readonly organisation: string;
  readonly organisationId: string;
  /** Of which organisation it was asked. */
  readonly forId: string;
  readonly at: string;
  readonly dueOn: string | null;
}
