import type { Day } from '../../platform/time/format.ts';
import type { CaseHead, PartView } from '../case/index.ts';
import type { FiledConsent } from '../consent/index.ts';
import type { Joining } from '../joining/index.ts';
import type { GrantableClass } from '../room/index.ts';
import type { MatrixRow } from './access.ts';
import type { HandOverQuestion } from './hand-over.queries.ts';
import type { NotInvited } from './not-invited.ts';

export interface TeamMember {
  readonly workerId: string;
  readonly name: string;
  readonly standing: 'lead' | 'backup' | 'member';
  readonly classes: readonly string[];
  /** Only when the naming begins later. */
  readonly from: string | null;
  readonly until: string | null;
}

/** A look at the own organisation's rooms, as the use log tells it. */
export interface LastLook {
  readonly at: string;
  /** Absent where the part of that organisation is not open to the reader. */
  readonly worker: string | null;
  readonly organisation: string | null;
  readonly classes: readonly string[];
}

export type Urgency = 'today' | 'week' | 'normal';

/** Who is on the case and who sees what, from what the viewer may know. */
export interface NetworkView {
  readonly head: CaseHead;
  /** The viewer. */
  readonly me: string;
  readonly today: Day;
  readonly team: readonly TeamMember[];
  readonly parts: readonly (PartView & { readonly hidden: boolean })[];
  readonly consents: readonly FiledConsent[];
  readonly requests: readonly {
    readonly id: string;
    readonly consentId: string;
    readonly class: GrantableClass;
    readonly receivers: readonly string[];
    readonly askedAt: string;
    readonly purpose: string;
    /** The viewer holds the class and may answer. */
    readonly mine: boolean;
  }[];
  readonly invitations: readonly {
    readonly id: string;
    /** What tells it from another of its name stands beside it. */
    readonly to: string;
    readonly toId: string;
    readonly toKind: string;
    readonly toRegion: string;
    readonly urgency: Urgency;
    readonly state: 'open' | 'declined';
    readonly purpose: string;
    readonly reason: string | null;
    readonly madeAt: string;
    readonly answeredAt: string | null;
  }[];
  readonly notInvited: readonly NotInvited[];
  /** Other cases of the same person, and codes given for joining them. */
  readonly joining: Joining;
  readonly handOver: {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly offeredAt: string;
    readonly toUs: boolean;
    /** A draft has not left: the receiver knows nothing of it. */
    readonly state: 'draft' | 'open';
  } | null;
  /** Whether the lead may pass while a part is hidden; only for the leads of both sides. */
  readonly handOverQuestions: readonly HandOverQuestion[];
  /** Offers of the lead that have been answered. The note that went with one is read by the leads of both sides. */
  readonly pastHandOvers: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly state: 'accepted' | 'declined' | 'withdrawn';
    readonly offeredAt: string;
    readonly answeredAt: string;
    readonly note: string | null;
    /** The parts of the sheet that went along, on her yes; what has been handed over is not recalled. */
    readonly parts: readonly ('contact' | 'times' | 'plan' | 'wishes' | 'child')[];
  }[];
  readonly grants: readonly {
    readonly id: string;
    readonly owner: string;
    readonly receiver: string;
    readonly class: GrantableClass;
    readonly basis: 'consent' | 'vital';
    readonly consentId: string | null;
    /** By the own organisation; otherwise to it. */
    readonly given: boolean;
    readonly from: string;
    readonly until: string;
  }[];
  readonly matrix: readonly MatrixRow[];
  readonly looks: readonly LastLook[];
}

/** An invitation as the invited organisation's intake room shows it: no way to the case. */
export interface IntakeInvitation {
  readonly id: string;
  /** Nobody, when the inviter is a hidden organisation. What tells it from another of its name stands beside it. */
  readonly from: string | null;
  readonly fromId: string | null;
  readonly fromKind: string | null;
  readonly fromRegion: string | null;
  readonly codeWord: string;
  readonly purpose: string;
  readonly urgency: Urgency;
  readonly state: 'open' | 'accepted' | 'declined' | 'withdrawn';
  readonly sentAt: string;
  readonly answeredAt: string | null;
  readonly reason: string | null;
  /** The referral that came in the same act and waits here. */
  readonly referralId: string | null;
}
