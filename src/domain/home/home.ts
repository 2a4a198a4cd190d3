import { addDays, type Day, dayOf, mondayOf } from '../../platform/time/format.ts';
import type { ClockLaw } from './clock-law.ts';

/** What may ask for attention; the database tells only what the worker may read. */
export const attentionKinds = [
  'warning',
  'warning-to-pass',
  'warning-told',
  'warning-waits',
  'warning-acknowledged',
  'contact-old',
  'contact-ends',
  'consent-ends',
  'consent-review',
  'grant-request',
  'hand-over',
  'hand-over-question',
  'cases-joined',
  'join-ended',
  'compilation-asked',
  'compilation-stale',
  'compilation-received',
  'invite-wish',
  'names-asked',
  'invitation',
  'consultation',
  'consultation-answered',
  'referral-offer',
  'referral-asked',
  'referral-declined',
  'referral-waits',
  'referral-accepted',
  'first-contact',
  'consent-ended',
  'named-lead',
  'named-backup',
  'named-member',
  'meeting-asked',
  'meeting-other-time',
  'meeting-cannot',
  'draft-left',
  'deadline',
  'process-news',
  'no-news',
  'stalled',
  'bar-since',
  'team-lead-appointed',
  'helpline-check',
  'helplines-unkept',
  'practice-review',
  'stance-due',
  'training-ends',
  'law-waits',
  'law-answered',
  'study-asked',
  'study-answered',
] as const;
export type AttentionKind = (typeof attentionKinds)[number];

/** While nodes are replaced, the database may already tell of what only the next program knows: this one leaves it to that. */
export const isAttention = (kind: string): kind is AttentionKind =>
  (attentionKinds as readonly string[]).includes(kind);

/** A meeting ahead: when, in which version, and who has called it. */
interface MeetingAhead {
  readonly version: number;
  readonly ownerId: string;
  readonly own: boolean;
  readonly organisation: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface AttentionFact {
  readonly kind: AttentionKind;
  /** Absent for an invitation, whose case does not exist here before it is accepted, and for a consultation, a helpline, a practice, a stance, a training or a study, which have none. */
  readonly caseId: string | null;
  readonly codeWord: string;
  /** Of the consent, request, hand-over, invitation or consultation. */
  readonly id: string | null;
  readonly class: string | null;
  readonly urgency: 'today' | 'week' | 'normal' | null;
  /** The day that the fact itself bears: checked, ends, asked, sent. */
  readonly day: Day;
  /** The moment of a warning (sent, received, acknowledged) or of a draft (last kept). Nothing else is told to the minute. */
  readonly at?: string;
  /** Until when a warning is to be acknowledged. */
  readonly dueAt?: string | null;
  /** Of a draft: where its form is, without the language, and how many words stand in it. */
  readonly address?: string;
  readonly words?: number;
  readonly meeting?: MeetingAhead;
  /** Key of the rule of a deadline. */
  readonly rule?: string;
  /** How much of each kind waits in the register of the law. */
  readonly waits?: Readonly<Record<'proposals' | 'past' | 'come', number>>;
  /** Its provision, as it stands here. */
  readonly law?: ClockLaw | null;
}

/** What a fact has that concerns no case. */
export const outsideCases = { caseId: null, codeWord: '', class: null, urgency: null } as const;

export interface Attention extends AttentionFact {
  /** The day by which it should be done. */
  readonly due: Day;
}

/** More than this is no longer a list of what is urgent (look, section 5). */
export const mostRows = 5;

/** Days that an answer may take: what waits for an answer has no day of its own. */
const patience: Partial<Record<AttentionKind, number>> = {
  'contact-old': 14,
  'grant-request': 3,
  'hand-over': 2,
  'hand-over-question': 2,
  'cases-joined': 14,
  'join-ended': 7,
  'compilation-asked': 5,
  'compilation-stale': 2,
  'compilation-received': 7,
  'invite-wish': 3,
  'names-asked': 3,
  'referral-asked': 2,
  'referral-declined': 5,
  'referral-waits': 7,
  'referral-accepted': 3,
  'consent-ended': 7,
  'named-lead': 7,
  'named-backup': 7,
  'named-member': 7,
  'meeting-asked': 2,
  'meeting-other-time': 1,
  'meeting-cannot': 3,
  'draft-left': 3,
  'no-news': 7,
  stalled: 7,
  'bar-since': 1,
  'team-lead-appointed': 14,
  'helplines-unkept': 30,
  'law-waits': 14,
  'law-answered': 14,
  'study-asked': 7,
  'study-answered': 14,
};
const patienceOfInvitation = { today: 0, week: 5, normal: 10 } as const;

function dueOf({ kind, day, urgency, meeting }: AttentionFact): Day {
  if (kind === 'invitation' || kind === 'consultation' || kind === 'referral-offer')
    return addDays(day, patienceOfInvitation[urgency ?? 'normal']);
  const due = addDays(day, patience[kind] ?? 0);
  // Not after the meeting that it is about.
  const last = meeting && dayOf(new Date(meeting.startsAt));
  return last && last < due ? last : due;
}

/** Warnings come first, whatever else waits longer: somebody may come into danger. Those whose clock runs stand before those that were seen. */
const ranks: Partial<Record<WaitingKind, number>> = {
  warning: 0,
  'warning-waits': 0,
  'warning-told': 1,
  'warning-to-pass': 1,
};
/** What somebody waits for and has reminded of rises. */
const rankOf = (row: Waiting) => ranks[row.kind] ?? (isPromise(row) && row.mine && row.reminded ? 2 : 3);

/** A promise among what waits. */
export interface PromiseWaiting extends PromiseView {
  readonly dueAt?: undefined;
}

/** Where all that waits stands. */
export const waitingSlug = '/tyo/odottaa';

/** Everything that waits for somebody, of whatever kind. */
export type Waiting = Attention | PromiseWaiting;
export type WaitingKind = Waiting['kind'];

export const isPromise = (row: Waiting): row is PromiseWaiting => row.kind === 'task' || row.kind === 'promise-late';

/** What one does about it: answer, do or read, ask her about a consent, or wait for somebody else. */
export const waitingGroups = ['answers', 'tasks', 'consents', 'others'] as const;
export type WaitingGroup = (typeof waitingGroups)[number];
/** What the page shows, besides everything. */
export const waitingViews = [...waitingGroups, 'put-off'] as const;
export type WaitingView = (typeof waitingViews)[number];

/** One group a kind: so the numbers of the groups add up to the list. */
export const groupOf: Readonly<Record<WaitingKind, WaitingGroup>> = {
  warning: 'answers',
  'warning-to-pass': 'tasks',
  'warning-told': 'tasks',
  'warning-waits': 'others',
  'warning-acknowledged': 'tasks',
  'contact-old': 'tasks',
  'contact-ends': 'tasks',
  'consent-ends': 'consents',
  'consent-review': 'consents',
  'grant-request': 'answers',
  'hand-over': 'answers',
  'hand-over-question': 'answers',
  'cases-joined': 'tasks',
  'join-ended': 'tasks',
  'compilation-asked': 'answers',
  'compilation-stale': 'tasks',
  'compilation-received': 'tasks',
  'invite-wish': 'answers',
  'names-asked': 'answers',
  invitation: 'answers',
  consultation: 'answers',
  'consultation-answered': 'tasks',
  'referral-offer': 'answers',
  'referral-asked': 'answers',
  'referral-declined': 'tasks',
  'referral-waits': 'others',
  'referral-accepted': 'tasks',
  'first-contact': 'tasks',
  'consent-ended': 'consents',
  'named-lead': 'tasks',
  'named-backup': 'tasks',
  'named-member': 'tasks',
  'meeting-asked': 'answers',
  'meeting-other-time': 'answers',
  'meeting-cannot': 'tasks',
  'draft-left': 'tasks',
  deadline: 'tasks',
  'process-news': 'tasks',
  'no-news': 'tasks',
  stalled: 'tasks',
  'bar-since': 'tasks',
  'team-lead-appointed': 'tasks',
  'helpline-check': 'tasks',
  'helplines-unkept': 'tasks',
  'practice-review': 'tasks',
  'stance-due': 'tasks',
  'training-ends': 'tasks',
  'law-waits': 'answers',
  'law-answered': 'tasks',
  'study-asked': 'answers',
  'study-answered': 'tasks',
  task: 'tasks',
  'promise-late': 'others',
};

/** Of each kind no more is told than so many: what stands in the list then may not be all. */
export const mostOfAKind = 40;

const order: readonly WaitingKind[] = [...attentionKinds, 'task', 'promise-late'];

const byUrgency = (a: Waiting, b: Waiting): number =>
  rankOf(a) - rankOf(b) ||
  (a.dueAt ?? '').localeCompare(b.dueAt ?? '') ||
  a.due.localeCompare(b.due) ||
  order.indexOf(a.kind) - order.indexOf(b.kind);

/** The most urgent first: warnings by their clock, then what should have been done first. */
export const byDue = (facts: readonly AttentionFact[]): Attention[] =>
  facts.map((fact) => ({ ...fact, due: dueOf(fact) })).sort(byUrgency);

/** Facts and promises as one list in the same order. */
export const withPromises = (rows: readonly Attention[], promises: readonly PromiseView[]): Waiting[] =>
  [...rows, ...promises].sort(byUrgency);

/** By when something should be done: today, which is also what is late and every warning, until Sunday, or later. */
export const stretches = ['today', 'week', 'later'] as const;
export type Stretch = (typeof stretches)[number];

export function stretchOf(row: Waiting, today: Day): Stretch {
  if (row.due <= today || rankOf(row) < 2) return 'today';
  return row.due <= addDays(mondayOf(today), 6) ? 'week' : 'later';
}

/** How many of each group there are. */
export const countsOf = (rows: readonly Pick<Waiting, 'kind'>[]): Record<WaitingGroup, number> => {
  const counts = { answers: 0, tasks: 0, consents: 0, others: 0 };
  for (const { kind } of rows) counts[groupOf[kind]] += 1;
  return counts;
};

/** Whether some kind has come to its bound, so that more of it may wait. */
export const isFull = (rows: readonly Pick<Waiting, 'kind'>[]): boolean =>
  [...Map.groupBy(rows, ({ kind }) => kind).values()].some((of) => of.length >= mostOfAKind);

/** Which greeting fits, by minutes since midnight in Finland. */
export function greetingOf(minute: number): 'morning' | 'day' | 'evening' | 'night' {
  if (minute < 5 * 60 || minute >= 23 * 60) return 'night';
  if (minute < 10 * 60) return 'morning';
  return minute < 17 * 60 ? 'day' : 'evening';
}

/** A promise near in time: of mine to keep, or of another organisation's that is late. */
export interface PromiseView {
  readonly kind: 'task' | 'promise-late';
  readonly mine: boolean;
  readonly caseId: string;
  readonly codeWord: string;
  readonly id: string;
  readonly text: string;
  /** Absent where the part of the one asked is not open to the worker. */
  readonly organisation: string | null;
  /** Null where the asker's row has closed to the worker: the promise is her own row then. */
  readonly asker: string | null;
  /** Asked of the worker by name, so that she can tick it off here. */
  readonly named: boolean;
  readonly dueOn: Day;
  /** The same, as every row of what waits has it. */
  readonly due: Day;
  /** The last reminder, and whose it was where that may be known. */
  readonly reminded: { readonly on: Day; readonly by: string | null } | null;
  /** The worker sees whose it is to do, and nobody of the own organisation has reminded today. */
  readonly mayRemind: boolean;
}
