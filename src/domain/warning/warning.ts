/** The form from which a warning was sent; `case` for one that was begun on the case itself. */
export const roads = ['vital', 'task', 'meeting', 'referral', 'case'] as const;
export type Road = (typeof roads)[number];

/** Characters of a warning, and of what was done about it. */
export const longestWarning = 1000;
export const longestAnswer = 1000;

/** What the sender's organisation keeps of a warning: the same whatever is hidden on the case. */
export interface WarningView {
  readonly id: string;
  readonly text: string;
  readonly road: Road;
  /** Absent where the sender's naming cannot be read any more. */
  readonly author: string | null;
  readonly mine: boolean;
  readonly sentAt: string;
  /** Until when it is to be acknowledged. */
  readonly dueAt: string;
  readonly acknowledgedAt: string | null;
}

/** A warning as lead and backup of the case read it. */
export interface AlertView {
  readonly id: string;
  readonly text: string;
  /** Absent where that part is not open to the reader. */
  readonly fromId: string | null;
  readonly from: string | null;
  readonly author: string | null;
  readonly sentAt: string;
  readonly dueAt: string;
  readonly escalatedAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly passedAt: string | null;
  /** What was done. */
  readonly answer: string | null;
  /** To whom it was handed over, once and for good. */
  readonly passed: readonly { readonly id: string; readonly to: string }[];
}

/** What the lead of the case has passed on to the own organisation. It names nobody. */
export interface PassedView {
  readonly id: string;
  readonly text: string;
  readonly receivedAt: string;
  readonly readAt: string | null;
}

export type WarningState = 'waits' | 'late' | 'acknowledged';

/** How a warning stands for its sender: by the clock and by what the lead has done, by nothing else. */
export function stateOf(
  { acknowledgedAt, dueAt }: Pick<WarningView, 'acknowledgedAt' | 'dueAt'>,
  now: Date,
): WarningState {
  if (acknowledgedAt !== null) return 'acknowledged';
  return new Date(dueAt) <= now ? 'late' : 'waits';
}

/** What waits on a case: warnings addressed to the reader, and those passed on to her organisation. No text is opened. */
export interface WaitingWarnings {
  readonly alerts: readonly {
    readonly id: string;
    readonly sentAt: string;
    readonly dueAt: string;
    readonly acknowledged: boolean;
  }[];
  readonly passed: readonly { readonly id: string; readonly receivedAt: string }[];
}
