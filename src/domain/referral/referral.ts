import type { Day } from '../../platform/time/format.ts';
import { daysBetween } from '../../platform/time/format.ts';
import type { GrantableClass, NoteClass } from '../room/index.ts';

/** Sectors to which a referral can go: services data never goes to police or prosecutor, and near ones take no referrals. */
export const referralSectors = ['safety', 'health', 'social', 'law', 'residence', 'everyday'] as const;

/** The class in which a service of the sector finds what it needs to begin with. */
const classOf: Readonly<Record<(typeof referralSectors)[number], GrantableClass>> = {
  safety: 'contact',
  health: 'health',
  social: 'social',
  law: 'process',
  residence: 'residence',
  everyday: 'coordination',
};

/** What a consent is asked for so that one can refer to the sector: what it needs to begin with, and where needs, goals and wishes lie. */
export const classesAsked = (sector: string | undefined, receivable: readonly string[]): readonly GrantableClass[] => {
  const needed = referralSectors.find((referralSector) => referralSector === sector);
  const asked: readonly GrantableClass[] = needed ? ['coordination', classOf[needed]] : ['coordination'];
  return [...new Set(asked)].filter((one) => receivable.includes(one));
};

interface Choice {
  readonly toId: string;
  readonly classes: readonly GrantableClass[];
  readonly endsOn: Day;
}

/**
 * The consent that the form ticks beforehand: only where it is clear to whom, by what was asked for or because there is one receiver.
 * Of several for one receiver the one that covers `coordination`, where needs, goals and wishes lie; then the one that covers what the
 * sector needs; then the one that lasts longest.
 */
export function firstChoice<One extends Choice>(
  choices: readonly One[],
  wanted: { readonly toId?: string | undefined; readonly sector?: string | undefined },
): One | undefined {
  const receivers = new Set(choices.map(({ toId }) => toId));
  const toId = wanted.toId || (receivers.size === 1 ? choices[0]?.toId : undefined);
  const needed = referralSectors.find((referralSector) => referralSector === wanted.sector);
  const rank = ({ classes }: One) =>
    (classes.includes('coordination') ? 2 : 0) + (needed && classes.includes(classOf[needed]) ? 1 : 0);
  return choices
    .filter((choice) => choice.toId === toId)
    .toSorted((a, b) => rank(b) - rank(a) || b.endsOn.localeCompare(a.endsOn))[0];
}

export const urgencies = ['today', 'week', 'normal'] as const;
export type Urgency = (typeof urgencies)[number];

export type ReferralKind = 'service' | 'assistance-system';

export const outcomes = ['helped', 'helped-partly', 'not-helped', 'she-did-not-want', 'elsewhere'] as const;
export type Outcome = (typeof outcomes)[number];

export const decisions = ['admitted', 'not-admitted'] as const;
export type Decision = (typeof decisions)[number];

/** Grounds on which help of the Assistance System ends (746/2011 38 f §). */
export const exitGrounds = ['no-longer-in-need', 'left-or-removed', 'asked-or-missing'] as const;
export type ExitGround = (typeof exitGrounds)[number];

export type ReferralState =
  | 'sent'
  | 'received'
  | 'needs-more'
  | 'accepted'
  | 'declined'
  | 'first-contact'
  | 'ended'
  | 'withdrawn';

export type ReferralStep = 'open' | 'accept' | 'decline' | 'ask' | 'reply' | 'withdraw' | 'first-contact' | 'end';

/** The state machine: who may do what where, and where it leads. What is not in it is refused. */
export const steps: Readonly<
  Record<ReferralStep, { by: 'sender' | 'intake' | 'team'; from: readonly ReferralState[]; to: ReferralState }>
> = {
  open: { by: 'intake', from: ['sent'], to: 'received' },
  accept: { by: 'intake', from: ['sent', 'received', 'needs-more'], to: 'accepted' },
  decline: { by: 'intake', from: ['sent', 'received', 'needs-more'], to: 'declined' },
  ask: { by: 'intake', from: ['sent', 'received'], to: 'needs-more' },
  reply: { by: 'sender', from: ['needs-more'], to: 'received' },
  withdraw: { by: 'sender', from: ['sent', 'received', 'needs-more'], to: 'withdrawn' },
  'first-contact': { by: 'team', from: ['accepted'], to: 'first-contact' },
  end: { by: 'team', from: ['accepted', 'first-contact'], to: 'ended' },
};

export const may = (step: ReferralStep, state: ReferralState): boolean => steps[step].from.includes(state);

export const isWaiting = (state: ReferralState): boolean => may('withdraw', state);

/** Days after which a referral without an answer is told to its sender: a local target, no provision. */
export const longestWait = 7;

export const waitsLong = (state: ReferralState, days: number): boolean => isWaiting(state) && days > longestWait;

/**
 * How long a decision of the Assistance System can still be appealed. The last day comes from the rules of law (slice deadline).
 * The day of service is the one that was told; where service by letter is presumed, the worker types the presumed day.
 *
 * @returns the last day and how many days are left, negative when it is over
 */
export function appealOf(until: Day, today: Day): { until: Day; left: number } {
  return { until, left: daysBetween(today, until) };
}

export const longestAsked = 1000;
export const longestAnswer = 500;

export const lineKinds = ['rule', 'wish', 'need', 'goal', 'note'] as const;
export type LineKind = (typeof lineKinds)[number];

/** One line that can be shared, as it stood when it was chosen: codes stay codes, so that each reader reads them in her language. */
export interface Line {
  readonly kind: LineKind;
  readonly class: NoteClass;
  /** A day of its own: checked, seen, set, happened. */
  readonly on: Day;
  readonly text: string;
  readonly codes: Readonly<Record<string, string | boolean>>;
  /** Of a goal: which one, so that its receiver can say what came of it. Lines that were sent before do not tell it. */
  readonly goalId?: string;
}

/** A line that is offered in the preview, by what it is called there. */
export interface OfferedLine extends Line {
  readonly key: string;
  readonly version: number;
}

/** What the sender keeps of what went along: no texts, for her colleagues may not be named for every class. */
export type SharedLine = Pick<Line, 'kind' | 'class' | 'on'>;

export interface Body {
  readonly asked: string;
  readonly shared: readonly SharedLine[];
}
