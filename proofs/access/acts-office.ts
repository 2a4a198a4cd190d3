import type { ActOn } from './act-on.ts';
import type { Id } from './facts.ts';
import type { PracticeState } from './facts-office.ts';
import type { Role } from './words.ts';

/** Acts that concern no case; `case` is any. */

export type ConsultationAct =
  | ActOn<'ask-consultation', { id: Id; region: string; to: readonly Id[] }>
  | ActOn<'take-consultation', { consultation: Id }>
  | ActOn<'answer-consultation', { consultation: Id; state: 'answered' | 'closed' }>
  | ActOn<'route-consultation', { consultation: Id; to: Id }>
  | ActOn<'add-to-consultation', { consultation: Id }>
  | ActOn<'withdraw-consultation', { consultation: Id }>
  | ActOn<'note-consultation-read', { consultation: Id }>;

export type OfficeAct =
  | ConsultationAct
  /** `seen`: the version that stood before the actor, none for a new entry. */
  | ActOn<'put-service', { service: Id; organisation: Id | null; isPublic: boolean; seen: number | null }>
  | ActOn<'end-service', { service: Id; seen: number; state: 'open' | 'closed' }>
  /** `seen`: the version that stood before the actor, 0 where nobody here has written any. */
  | ActOn<'put-service-words', { topic: string; seen: number }>
  | ActOn<'renew-feed', { id: Id }>
  | ActOn<'end-feed'>
  | ActOn<'write-law', { rule: string; seen: number }>
  | ActOn<'propose-law', { id: Id }>
  | ActOn<'answer-proposal', { proposal: Id; state: 'taken' | 'closed' }>
  /** `owner`: who is to be reminded; `seen`: the version that stood before the actor, 0 for a new line. */
  | ActOn<'put-helpline', { line: string; owner: Id | null; seen: number }>
  /** `owner` as of a helpline; who keeps a practice and writes for nobody sets its review alone. */
  | ActOn<'put-practice', { practice: string; owner: Id; state: PracticeState; seen: number }>
  | ActOn<'put-adoption', { practice: string; seen: number }>
  /** `owner` is to be reminded, `doer` does something for it; `seen`: the version that stood before the actor, 0 where nothing was said. */
  | ActOn<'put-stance', { item: string; owner: Id | null; doer: Id | null; seen: number }>
  | ActOn<'load-recommendations', { list: string; seen: number }>
  /**
   * The next version of a row of a regional network: `row` is a Monday for a week, an id for a meeting and for what was agreed, else nothing.
   * Of a membership the organisation is the actor's own, and `out` says that it leaves.
   */
  | ActOn<
      'put-network',
      {
        what: 'host' | 'member' | 'week' | 'meeting' | 'agreed';
        network: string;
        row: string;
        organisation: Id | null;
        out: boolean;
        seen: number;
      }
    >
  /** A training of the own catalogue; one that the actor has done; and how well it goes, said as one of the actor's roles. */
  | ActOn<'put-training', { training: string; seen: number }>
  | ActOn<'put-learnt', { learnt: string; training: string; seen: number }>
  | ActOn<'assess-self', { role: Role; seen: number }>
  /** `from` and `until` count half-years; `seen`: the version that stood before the actor, 0 for a new one. */
  | ActOn<'put-study', { study: Id; state: 'draft' | 'asked'; from: number; until: number; k: number; seen: number }>
  | ActOn<'answer-study', { study: Id; approves: boolean; seen: number }>
  | ActOn<'appoint-team-lead', { worker: Id; lead: Id; appoint: boolean }>;

export const officeKinds = [
  'ask-consultation',
  'take-consultation',
  'answer-consultation',
  'route-consultation',
  'add-to-consultation',
  'withdraw-consultation',
  'note-consultation-read',
  'put-service',
  'end-service',
  'renew-feed',
  'end-feed',
  'write-law',
  'propose-law',
  'answer-proposal',
  'put-helpline',
  'put-service-words',
  'put-practice',
  'put-adoption',
  'put-stance',
  'load-recommendations',
  'put-network',
  'put-training',
  'put-learnt',
  'assess-self',
  'put-study',
  'answer-study',
  'appoint-team-lead',
] as const satisfies readonly OfficeAct['act'][];
