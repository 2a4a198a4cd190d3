/** What help may be asked for; the words of the pages are easy ones, because anybody may ask. */
export const helpKinds = [
  'understand',
  'safety',
  'housing',
  'health',
  'children',
  'law',
  'residence',
  'money',
  'work',
  'language',
  'other',
] as const;
export type HelpKind = (typeof helpKinds)[number];

export const urgencies = ['today', 'week', 'normal'] as const;
export type Urgency = (typeof urgencies)[number];

/** How a consultation stands for whoever has asked. */
export type AskedState = 'waiting' | 'taken' | 'answered' | 'closed' | 'withdrawn';
/** And for one of its receivers: another may have taken it, or this one has sent it on. */
export type ReceivedState = AskedState | 'elsewhere' | 'routed';

export const longestQuestion = 1000;
export const longestLine = 500;
export const longestAnswer = 2000;

export interface Receiver {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly region: string;
}

/** A consultation as its asker sees it. */
export interface AskedRow {
  readonly id: string;
  readonly kinds: readonly HelpKind[];
  readonly region: string | null;
  readonly urgency: Urgency;
  readonly state: AskedState;
  readonly askedAt: Date;
  readonly changedAt: Date;
  readonly unread: boolean;
  readonly taker: string | null;
}

export interface AskedView extends AskedRow {
  readonly receivers: readonly string[];
  readonly text: string;
  readonly more: string | null;
  readonly answer: string | null;
  readonly laterAnswer: string | null;
  readonly reason: string | null;
}

/** A consultation as a receiver sees it before it is taken: no text, and nobody who has asked. */
export interface ReceivedRow {
  readonly id: string;
  readonly kinds: readonly HelpKind[];
  readonly region: string | null;
  readonly urgency: Urgency;
  readonly state: ReceivedState;
  readonly askedAt: Date;
  readonly changedAt: Date;
  readonly takenBy: string | null;
}

/** With the texts, once the own organisation has taken it. */
export interface TakenTexts {
  readonly text: string;
  readonly more: string | null;
  readonly word: string | null;
  readonly answer: string | null;
  readonly laterAnswer: string | null;
  readonly reason: string | null;
  readonly fromPublicPage: boolean;
}

export interface ReceivedView extends ReceivedRow {
  readonly taken: TakenTexts | null;
}

/** Regions that have a receiver of their own, in the order of the alphabet. */
export const regionsOf = (receivers: readonly Receiver[]): string[] =>
  [...new Set(receivers.map(({ region }) => region))].sort((a, b) => a.localeCompare(b, 'fi'));

/** Receivers by what reaches them: every question, or those about their region. */
export function grouped(receivers: readonly Receiver[]): { region: string | null; receivers: readonly Receiver[] }[] {
  const near = receivers.filter(({ kind }) => kind !== 'assistance-system');
  return [
    { region: null, receivers: receivers.filter(({ kind }) => kind === 'assistance-system') },
    ...regionsOf(near).map((region) => ({ region, receivers: near.filter((item) => item.region === region) })),
  ].filter((group) => group.receivers.length > 0);
}

/** Whether the asker may still add her one line, or take the question back. */
export const mayAdd = (state: AskedState, more: string | null): boolean =>
  more === null && (state === 'waiting' || state === 'taken' || state === 'answered');
export const mayWithdraw = (state: AskedState, answer: string | null): boolean =>
  answer === null && (state === 'waiting' || state === 'taken');
