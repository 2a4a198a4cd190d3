import type { ActOn } from './act-on.ts';
import type { Id, Time } from './facts.ts';
import type { InformationClass } from './words.ts';

/** Acts of the work on a case. */

/** Asked of nobody in particular where `worker` is null. */
type Asked = { readonly id: Id; readonly for: Id; readonly worker: Id | null };

export type TaskAct =
  | ActOn<'ask-task', Asked & { goal: Id | null }>
  | ActOn<'answer-task', { id: Id; task: Id; answer: 'accepted' | 'declined' | 'done' | 'undone'; reason: boolean }>
  | ActOn<'withdraw-task', { task: Id }>
  | ActOn<'remind', { id: Id; task: Id }>
  /** Gives what was asked of one who is barred to another, or to nobody in particular. */
  | ActOn<'pass-task', { task: Id; worker: Id | null }>
  | ActOn<'view-goal', { id: Id; goal: Id }>;

/** Who is called, on a network consent or as a duty. */
export type Called = { readonly starts: Time; readonly ends: Time; readonly with: readonly Id[]; readonly on?: 'duty' };

/** Versions are those that the actor has seen. */
export type MeetingAct =
  | ActOn<'convene-meeting', Called & { id: Id }>
  /** One that is over: `with` were there. */
  | ActOn<'record-meeting', Called & { id: Id }>
  | ActOn<'change-meeting', Called & { meeting: Id; version: number }>
  | ActOn<
      'end-meeting',
      { meeting: Id; version: number; state: 'held' | 'cancelled'; reason: boolean; came: readonly Id[] }
    >
  | ActOn<
      'answer-meeting',
      { id: Id; meeting: Id; version: number; answer: 'comes' | 'cannot' | 'other-time'; words: boolean }
    >
  | ActOn<'note-answer', { meeting: Id; version: number; organisation: Id; answer: 'comes' | 'cannot' | 'other-time' }>
  | ActOn<'write-minute', { id: Id; meeting: Id; version: number }>
  | ActOn<'decide-at-meeting', Asked & { meeting: Id; day: boolean }>
  | ActOn<'record-appointment', { id: Id; starts: Time; ends: Time }>
  | ActOn<
      'change-appointment',
      { appointment: Id; version: number; state: 'coming' | 'came' | 'cancelled'; starts: Time; ends: Time }
    >;

type Offer = {
  readonly id: Id;
  readonly to: Id;
  readonly consent: Id;
  readonly kind: 'service' | 'assistance-system';
  readonly sector: string;
};

export type ReferralAct =
  | ActOn<'keep-referral-draft', Offer>
  | ActOn<'discard-referral-draft', { draft: Id }>
  | ActOn<'send-referral', Offer & { of: readonly InformationClass[] }>
  /** By an intake worker of the organisation asked. */
  | ActOn<'open-referral', { referral: Id }>
  | ActOn<'answer-referral', { referral: Id; state: 'declined' | 'needs-more' }>
  | ActOn<'accept-referral', { referral: Id; lead: Id; backup: Id | null; classes: readonly InformationClass[] }>
  | ActOn<'reply-to-referral', { referral: Id }>
  | ActOn<'withdraw-referral', { referral: Id }>
  /** `says`: a day to come, the one before today, or none. */
  | ActOn<'plan-first-contact', { referral: Id; says: 'ahead' | 'past' | 'none' }>
  /** `of`: the goal that came along, or another. */
  | ActOn<'tell-goal-outcome', { referral: Id; of: 'sent' | 'other' }>
  | ActOn<'carry-referral', { referral: Id; state: 'first-contact' | 'ended'; outcome: boolean }>
  | ActOn<'decide-proposal', { referral: Id; says: 'admitted' | 'ended' | 'not-yet' }>;

export type CompilationAct =
  /** Her consent that lines of the account are handed over to one receiver: it opens nothing. */
  | ActOn<'record-disclosure-consent', { id: Id; owners: readonly Id[]; receiver: Id; from: Time; until: Time }>
  | ActOn<'open-compilation', { id: Id; to: Id; consent: Id }>
  | ActOn<'keep-compilation-draft', { id: Id; compilation: Id }>
  /** `mark`: of the receiver's key, as the page told it. */
  | ActOn<'release-compilation-part', { compilation: Id; part: Id; mark?: string | null }>
  | ActOn<'take-back-compilation-part', { compilation: Id }>
  | ActOn<'close-compilation', { compilation: Id }>
  /** `owners`: whose parts the sender has seen to be released. */
  | ActOn<'send-compilation', { compilation: Id; owners: readonly Id[] }>
  | ActOn<'name-compilation-key', { compilation: Id; mark: string }>
  | ActOn<'seal-compilation', { compilation: Id; owners: readonly Id[]; mark: string }>
  | ActOn<'record-compilation-copy', { compilation: Id }>;

export type WarningAct =
  | ActOn<'warn', { id: Id }>
  | ActOn<'acknowledge-warning', { warning: Id }>
  /** `id` names what reaches each of them. */
  | ActOn<'pass-warning', { id: Id; warning: Id; to: readonly Id[] }>
  | ActOn<'read-passed-warning', { pass: Id }>
  | ActOn<'wish-invitation', { id: Id; to: Id }>
  | ActOn<'answer-wish', { wish: Id; answer: 'invited' | 'declined'; reason: boolean }>;

export type HandOverAct =
  /**
   * A draft, or an offer once everything has been asked: whether a sheet goes along (`sheet` names its goal, `child` a child), and while a part is
   * hidden who says yes to that, she or the organisation; `nothing`: it was not asked.
   */
  | ActOn<
      'prepare-hand-over',
      { id: Id; to: Id; sheet: Id | null; child?: Id | null; says: 'not-asked' | 'nothing' | 'her' | 'organisation' }
    >
  | ActOn<'answer-hand-over-question', { handOver: Id; yes: boolean }>
  /** By whom it was offered to, or by who has offered it. */
  | ActOn<'decline-hand-over', { handOver: Id }>;

/** 5 b (g): names of hidden parts, asked for by the data-protection officer of one's own organisation. */
export type NamesAct =
  | ActOn<'ask-names', { id: Id }>
  | ActOn<'answer-names', { request: Id; names: readonly Id[]; reason: boolean }>;

/** What follows a change of the case by itself, asked for by whoever is on it. */
type ErrandAct = ActOn<'refresh-list'> | ActOn<'issue-job-ticket', { id: Id }>;

export type WorkAct =
  | TaskAct
  | MeetingAct
  | ReferralAct
  | CompilationAct
  | WarningAct
  | HandOverAct
  | NamesAct
  | ErrandAct;

/** By family, so that stories and rules can be told apart. */
export const workKinds = {
  task: ['ask-task', 'answer-task', 'withdraw-task', 'remind', 'pass-task', 'view-goal'],
  meeting: [
    'convene-meeting',
    'record-meeting',
    'change-meeting',
    'end-meeting',
    'answer-meeting',
    'note-answer',
    'write-minute',
    'decide-at-meeting',
    'record-appointment',
    'change-appointment',
  ],
  referral: [
    'keep-referral-draft',
    'discard-referral-draft',
    'send-referral',
    'open-referral',
    'answer-referral',
    'accept-referral',
    'reply-to-referral',
    'withdraw-referral',
    'plan-first-contact',
    'tell-goal-outcome',
    'carry-referral',
    'decide-proposal',
  ],
  compilation: [
    'record-disclosure-consent',
    'open-compilation',
    'keep-compilation-draft',
    'release-compilation-part',
    'take-back-compilation-part',
    'close-compilation',
    'send-compilation',
    'name-compilation-key',
    'seal-compilation',
    'record-compilation-copy',
  ],
  warning: ['warn', 'acknowledge-warning', 'pass-warning', 'read-passed-warning', 'wish-invitation', 'answer-wish'],
  handOver: ['prepare-hand-over', 'answer-hand-over-question', 'decline-hand-over'],
  names: ['ask-names', 'answer-names'],
  errand: ['refresh-list', 'issue-job-ticket'],
} as const satisfies Record<string, readonly WorkAct['act'][]>;

const ofWork: ReadonlySet<string> = new Set(Object.values(workKinds).flat());
export const isWorkAct = (act: { readonly act: string }): act is WorkAct => ofWork.has(act.act);
export const isOf = <Family extends keyof typeof workKinds>(
  act: WorkAct,
  family: Family,
): act is Extract<WorkAct, { act: (typeof workKinds)[Family][number] }> =>
  (workKinds[family] as readonly string[]).includes(act.act);
