import type { Day } from '../../platform/time/format.ts';

/** Ways of reaching her; a rule and a recorded contact concern exactly one. */
export const channels = ['call', 'text-message', 'message-app', 'email', 'letter', 'meeting'] as const;
export type Channel = (typeof channels)[number];

/** Who may use an allowed channel: anyone on the case, the organisation that wrote the rule, or the lead of the case. */
export const users = ['anyone', 'own-organisation', 'lead'] as const;
export type ChannelUser = (typeof users)[number];

export const outcomes = ['reached', 'not-reached', 'message-left', 'she-contacted'] as const;
export type Outcome = (typeof outcomes)[number];

export const placeKinds = ['home', 'shelter', 'school', 'work', 'other'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A rule not looked at for this many days is to be checked with her before it is used (NNEDV: check back each time). */
export const staleAfterDays = 14;

/** Channels on which somebody else may answer, so that the question of leaving a message arises. */
export const isAnswered = (channel: Channel): boolean => channel === 'call' || channel === 'message-app';

/** `unknown`: the worker sees no rule, which counts as forbidden until she has asked the lead (access text, section 5). */
export type ContactDecision = 'allowed' | 'not-now' | 'unknown' | 'forbidden';

/** One channel's row of `look.contact_verdict`: the strictest of all organisations' rules, also of those not seen. */
export interface Verdict {
  readonly forbidden: boolean;
  readonly seen: boolean;
  readonly usable_now: boolean;
}

/** What the database's verdict on a channel means for the worker now; no verdict is a channel without any rule. */
export function contactDecision(verdict: Verdict | undefined): ContactDecision {
  if (verdict?.forbidden) return 'forbidden';
  if (!verdict?.seen) return 'unknown';
  return verdict.usable_now ? 'allowed' : 'not-now';
}

/** The conditions of one rule, or of several put together. Days are 1 = Monday … 7; hours are `09:00`, until excluded. */
export interface Conditions {
  readonly allowed: boolean;
  readonly days: readonly number[];
  readonly hourFrom: string | null;
  readonly hourUntil: string | null;
  readonly onlyLead: boolean;
  /** Only these organisations; two of them leave nobody. Empty: any. */
  readonly onlyOrganisations: readonly { readonly id: string; readonly name: string }[];
  readonly messageAllowed: boolean;
  readonly validUntil: Day | null;
}

const latest = (times: readonly (string | null)[]): string | null =>
  times.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
const earliest = (times: readonly (string | null)[]): string | null =>
  times.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);

/** The strictest of several rules on one channel: what all of them allow together (access text, section 5). */
export function strictest(rules: readonly Conditions[]): Conditions {
  const named = new Map(rules.flatMap((rule) => rule.onlyOrganisations).map((item) => [item.id, item]));
  return {
    allowed: rules.every((rule) => rule.allowed),
    days: [1, 2, 3, 4, 5, 6, 7].filter((day) => rules.every((rule) => rule.days.includes(day))),
    hourFrom: latest(rules.map((rule) => rule.hourFrom)),
    hourUntil: earliest(rules.map((rule) => rule.hourUntil)),
    onlyLead: rules.some((rule) => rule.onlyLead),
    onlyOrganisations: [...named.values()],
    messageAllowed: rules.every((rule) => rule.messageAllowed),
    validUntil: earliest(rules.map((rule) => rule.validUntil)),
  };
}

/** Moment and worker as the conditions are compared with them; all in Finnish time. */
export interface Use {
  readonly today: Day;
  readonly weekday: number;
  /** `09:05`: compares with the hours as text. */
  readonly clock: string;
  readonly organisationId: string;
  readonly isLead: boolean;
}

export type Obstacle = 'forbidden' | 'expired' | 'who' | 'day' | 'hour';

/** Why the conditions do not let the worker use the channel now; nothing, when they do. */
export function obstacle(rule: Conditions, use: Use): Obstacle | undefined {
  if (!rule.allowed) return 'forbidden';
  if (rule.validUntil !== null && use.today > rule.validUntil) return 'expired';
  if ((rule.onlyLead && !use.isLead) || rule.onlyOrganisations.some(({ id }) => id !== use.organisationId))
    return 'who';
  if (!rule.days.includes(use.weekday)) return 'day';
  if ((rule.hourFrom !== null && use.clock < rule.hourFrom) || (rule.hourUntil !== null && use.clock >= rule.hourUntil))
    return 'hour';
  return undefined;
}

/** Days next to each other are told as one range: `[1,2,3,6]` → `[[1,3],[6,6]]`. */
export function dayRanges(days: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === day - 1) last[1] = day;
    else ranges.push([day, day]);
  }
  return ranges;
}

/** Fields of a new rule that do not fit together; the single fields have been read already. */
export function unfitFields(
  rule: {
    allowed: boolean;
    who?: ChannelUser | undefined;
    hourFrom?: string | undefined;
    hourUntil?: string | undefined;
    checkedOn: Day;
    validUntil?: Day | undefined;
  },
  today: Day,
): { field: string; reason: string }[] {
  const unfit: { field: string; reason: string }[] = [];
  if (rule.checkedOn > today) unfit.push({ field: 'checkedOn', reason: 'future' });
  if (rule.validUntil !== undefined && rule.validUntil < today) unfit.push({ field: 'validUntil', reason: 'past' });
  if (!rule.allowed) return unfit;
  if (rule.who === undefined) unfit.push({ field: 'who', reason: 'choose' });
  if (rule.hourFrom === undefined && rule.hourUntil !== undefined)
    unfit.push({ field: 'hourFrom', reason: 'both-hours' });
  if (rule.hourFrom !== undefined && rule.hourUntil === undefined)
    unfit.push({ field: 'hourUntil', reason: 'both-hours' });
  if (rule.hourFrom !== undefined && rule.hourUntil !== undefined && rule.hourUntil <= rule.hourFrom)
    unfit.push({ field: 'hourUntil', reason: 'hours-order' });
  return unfit;
}

/** What is wrong with a number or address for its channel; nothing when it may be right. Numbers of all countries are taken. */
export function unfitValue(channel: Channel, value: string): 'phone' | 'email' | undefined {
  if (channel === 'call' || channel === 'text-message')
    return /^\+?[\d\s()/.-]{5,30}$/.test(value) ? undefined : 'phone';
  if (channel === 'email') return /^[^\s@]+@[^\s@]+$/.test(value) ? undefined : 'email';
  return undefined;
}
