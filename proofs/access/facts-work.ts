import type { Id, Time } from './terms.ts';
import type { InformationClass } from './words.ts';

/** What is done on a case besides its network: tasks, meetings, referrals, lines handed over. Plain facts. */

export type Task = {
  readonly id: Id;
  /** Whose row it is: the asker's. */
  readonly organisation: Id;
  readonly for: Id;
  readonly worker: Id | null;
  readonly written: Time;
  readonly stands: 'asked' | 'accepted' | 'declined' | 'done';
  /** Who has answered last, and when. */
  readonly last: { readonly by: Id; readonly at: Time } | null;
  /** Rows of those who answered, each in its own organisation. */
  readonly answers: readonly Id[];
  readonly withdrawn: boolean;
  /** When its asker has reminded of it, once each. */
  readonly reminded: readonly Time[];
  /** What was accepted, and not declined since. */
  readonly promised: boolean;
  /** One of the two has left since it was promised: it stays with the promiser. */
  readonly kept: boolean;
};

export type Meeting = {
  readonly id: Id;
  readonly organisation: Id;
  readonly starts: Time;
  readonly state: 'planned' | 'held' | 'cancelled';
  readonly version: number;
  /** Every organisation that has been asked to it. */
  readonly asked: readonly Id[];
  /** Those of them that are called to it now. */
  readonly called: readonly Id[];
  /** Whose workers have answered it, one for each answer. */
  readonly answers: readonly Id[];
};

export type Minute = { readonly id: Id; readonly meeting: Id; readonly organisation: Id; readonly version: number };

export type Appointment = {
  readonly id: Id;
  readonly organisation: Id;
  readonly starts: Time;
  readonly state: 'coming' | 'came' | 'cancelled';
  readonly version: number;
};

export type ReferralState =
  | 'sent'
  | 'received'
  | 'needs-more'
  | 'accepted'
  | 'declined'
  | 'first-contact'
  | 'ended'
  | 'withdrawn';

export type Referral = {
  readonly id: Id;
  readonly from: Id;
  readonly to: Id;
  readonly consent: Id;
  /** A proposal to the Assistance System, or a referral to any other. */
  readonly kind: 'service' | 'assistance-system';
  readonly sector: string;
  readonly of: readonly InformationClass[];
  /** Its receiver was not on the case as far as the sender saw: accepting joins. */
  readonly joins: boolean;
  readonly state: ReferralState;
  /** Of a proposal: whether she has been admitted. */
  readonly admitted: boolean;
  /** When assistance was said to have ended. */
  readonly ended: Time | null;
};

/** Nobody has answered it yet. */
export const waits = ({ state }: Referral): boolean => ['sent', 'received', 'needs-more'].includes(state);

export type ReferralDraft = {
  readonly id: Id;
  readonly organisation: Id;
  readonly worker: Id;
  readonly to: Id;
  readonly sector: string;
};

export type Part = {
  readonly id: Id;
  readonly organisation: Id;
  readonly author: Id;
  readonly state: 'draft' | 'released' | 'sent';
};

/** What is gathered on her consent to be handed over to the police or a prosecutor. */
export type Compilation = {
  readonly id: Id;
  /** The lead's organisation, which gathers. */
  readonly organisation: Id;
  readonly to: Id;
  readonly consent: Id;
  readonly state: 'open' | 'sent' | 'closed';
  /** The organisations that keep a slip of it. */
  readonly slips: readonly Id[];
  readonly parts: readonly Part[];
  /** The mark of the receiver's key to which it is to be sealed, as every slip tells it. */
  readonly mark: string | null;
  /** It left as a sealed file: the receiver keeps no row of it. */
  readonly isSealed: boolean;
};

/** What a warning to the lead was passed on to: a disclosure of once. */
export type Pass = {
  readonly id: Id;
  /** Who passed it on, and to whom. */
  readonly organisation: Id;
  readonly to: Id;
  /** Not where a bar stood: nothing reaches that organisation. */
  readonly isReceived: boolean;
  readonly isRead: boolean;
};

/** An urgent line to the lead and backup of the case. */
export type Warning = {
  readonly id: Id;
  readonly organisation: Id;
  /** Who leads, until it has been passed on. */
  readonly holder: Id;
  readonly due: Time;
  readonly isAcknowledged: boolean;
  /** Nobody had acknowledged it when its time ran out. */
  readonly isLate: boolean;
  readonly isPassed: boolean;
  readonly passes: readonly Pass[];
};

/** That somebody be invited: asked of the lead, who alone invites. */
export type InviteWish = {
  readonly id: Id;
  readonly organisation: Id;
  readonly to: Id;
  /** Who leads, until it has been answered. */
  readonly holder: Id;
  readonly answer: 'waits' | 'invited' | 'declined';
};

/** What the data-protection officer of an organisation has asked the acting lead of its part to name to her. */
export type NameRequest = {
  readonly id: Id;
  readonly organisation: Id;
  readonly officer: Id;
  readonly answer: 'waits' | 'told' | 'refused';
  readonly answeredBy: Id | null;
  readonly names: readonly Id[];
  readonly until: Time | null;
};

export type Work = {
  readonly tasks: readonly Task[];
  readonly meetings: readonly Meeting[];
  readonly minutes: readonly Minute[];
  readonly appointments: readonly Appointment[];
  readonly referrals: readonly Referral[];
  readonly drafts: readonly ReferralDraft[];
  readonly compilations: readonly Compilation[];
  readonly warnings: readonly Warning[];
  readonly wishes: readonly InviteWish[];
  readonly nameRequests: readonly NameRequest[];
};

export const noWork: Work = {
  tasks: [],
  meetings: [],
  minutes: [],
  appointments: [],
  referrals: [],
  drafts: [],
  compilations: [],
  warnings: [],
  wishes: [],
  nameRequests: [],
};
