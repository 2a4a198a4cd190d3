import type { Day } from '../../platform/time/format.ts';
import type { OrganisationKind } from '../organisation/index.ts';
import type { GoalTold } from '../plan/index.ts';
import type { GrantableClass, NoteClass } from '../room/index.ts';
import type { Sector } from '../service/index.ts';
import type { Body, Decision, ExitGround, Line, Outcome, ReferralKind, ReferralState, Urgency } from './referral.ts';

export interface Basis {
  readonly consentId: string;
  readonly toId: string;
  readonly classes: readonly GrantableClass[];
  readonly endsOn: string;
  readonly onCase: boolean;
}

export interface Draft {
  readonly id: string;
  readonly toId: string;
  readonly consentId: string;
  readonly kind: ReferralKind;
  readonly sector: Sector;
  readonly urgency: Urgency;
  readonly asked: string;
}

/** A draft as its writer finds it in the list. */
export interface ListedDraft extends Draft {
  readonly to: string;
  readonly toKind: OrganisationKind;
  readonly writtenAt: string;
}

export interface Step {
  readonly state: string;
  readonly at: string;
}

export interface Progress {
  readonly state: ReferralState;
  readonly outcome: Outcome | null;
  readonly decision: Decision | null;
  readonly decidedOn: string | null;
  readonly servedOn: string | null;
  readonly exitOn: string | null;
  readonly exitGround: ExitGround | null;
  /** The day agreed for the first contact, and its hour where one was said. */
  readonly meetsOn: Day | null;
  readonly meetsAt: string | null;
  readonly history: readonly Step[];
}

export interface SentReferral extends Progress {
  readonly id: string;
  readonly toId: string;
  readonly to: string;
  readonly consentId: string;
  readonly kind: ReferralKind;
  readonly sector: Sector;
  readonly urgency: Urgency;
  readonly classes: readonly GrantableClass[];
  readonly body: Body;
  readonly answer: string | null;
  readonly reply: string | null;
  /** How many goals went along, and of how many the receiver has told. */
  readonly goals: number;
  readonly goalsTold: number;
  readonly madeBy: string | null;
  readonly madeAt: string;
  readonly changedAt: string;
  /** The receiver cannot read it now: consent, case or part has ended. */
  readonly shut: boolean;
  readonly veiled: boolean;
}

/** What the intake room shows before anybody has opened it: nothing of the content. */
export interface OfferRow {
  readonly id: string;
  readonly from: string | null;
  readonly codeWord: string;
  readonly kind: ReferralKind;
  readonly sector: Sector;
  readonly urgency: Urgency;
  readonly joins: boolean;
  readonly state: ReferralState;
  readonly history: readonly Step[];
  readonly sentAt: string;
  readonly changedAt: string;
}

export interface OpenedOffer extends OfferRow {
  readonly body: Body | null;
  readonly lines: readonly Line[];
  readonly answer: string | null;
  readonly reply: string | null;
}

export interface ReceivedReferral extends Progress {
  readonly id: string;
  readonly fromId: string;
  readonly from: string;
  readonly kind: ReferralKind;
  readonly sector: Sector;
  readonly urgency: Urgency;
  readonly receivedAt: string;
  readonly asked: string;
  readonly lines: readonly Line[];
  /** What the own organisation has said came of the goals that came along, the last of each. */
  readonly told: readonly GoalTold[];
  /** Lines of classes for which the viewer is not named. */
  readonly closedClasses: readonly NoteClass[];
}
