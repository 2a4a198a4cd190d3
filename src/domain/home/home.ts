import { addDays, type Day } from '../../platform/time/format.ts';
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
  /** The moment of a warning: sent, received, acknowledged. Nothing else is told to the minute. */
  readonly at?: string;
  /** Until when a warning is to be acknowledged. */
  readonly dueAt?: string | null;
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

function dueOf({ kind, day, urgency }: AttentionFact): Day {
  if (kind === 'invitation' || kind === 'consultation' || kind === 'referral-offer')
    return addDays(day, patienceOfInvitation[urgency ?? 'normal']);
  return addDays(day, patience[kind] ?? 0);
}

/** Warnings come first, whatever else waits longer: somebody may come into danger. Those whose clock runs stand before those that were seen. */
const ranks: Partial<Record<AttentionKind, number>> = {
  warning: 0,
  'warning-waits': 0,
  'warning-told': 1,
  'warning-to-pass': 1,
};
const rankOf = ({ kind }: AttentionFact) => ranks[kind] ?? 2;

/** The most urgent first: warnings by their clock, then what should have been done first. Five at most, and whether there is more. */
export function mostUrgent(facts: readonly AttentionFact[]): { rows: readonly Attention[]; more: boolean } {
  const ranked = facts
    .map((fact) => ({ ...fact, due: dueOf(fact) }))
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        (a.dueAt ?? '').localeCompare(b.dueAt ?? '') ||
        a.due.localeCompare(b.due) ||
        attentionKinds.indexOf(a.kind) - attentionKinds.indexOf(b.kind),
    );
  return { rows: ranked.slice(0, mostRows), more: ranked.length > mostRows };
}

/** Which greeting fits, by minutes since midnight in Finland. */
export function greetingOf(minute: number): 'morning' | 'day' | 'evening' | 'night' {
  if (minute < 5 * 60 || minute >= 23 * 60) return 'night';
  if (minute < 10 * 60) return 'morning';
  return minute < 17 * 60 ? 'day' : 'evening';
}

/** A promise near in time: of mine to keep, or of another organisation's that is late. */
export interface PromiseView {
  readonly mine: boolean;
  readonly caseId: string;
  readonly id: string;
  /** Only where the own organisation wrote it: the first page is short. */
  readonly text: string | null;
  /** Absent where the part of the one asked is not open to the worker. */
  readonly organisation: string | null;
  /** Null where the asker's row has closed to the worker: the promise is her own row then. */
  readonly asker: string | null;
  /** Asked of the worker by name, so that she can tick it off here. */
  readonly named: boolean;
  readonly dueOn: Day;
}
