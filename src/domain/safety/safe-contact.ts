import type { ReadTx } from '../../platform/db/tx.ts';
import type { Context } from '../../platform/http/endpoint.ts';
import { type Day, dayOf, daysBetween, minuteOfDay, weekdayOf } from '../../platform/time/format.ts';
import { guardianDanger } from '../child/index.ts';
import { readNonDisclosure } from '../deadline/index.ts';
import { type PointRow, readPoints } from './contacts.queries.ts';
import { openRule, type RuleSecret } from './rule-secret.ts';
import { type RuleRow, readRules, readVerdicts, type SeenRule, type VerdictRow } from './rules.queries.ts';
import {
  type Channel,
  type Conditions,
  type ContactDecision,
  channels,
  contactDecision,
  isAnswered,
  type Obstacle,
  obstacle,
  staleAfterDays,
  strictest,
  type Use,
} from './safety.ts';

/** One way of reaching her as the worker may use it now. */
export interface ChannelView {
  readonly channel: Channel;
  readonly decision: ContactDecision;
  /** What the rules in sight allow together; nothing when none is seen or the channel is forbidden. */
  readonly conditions: Conditions | null;
  /** Why not now, as far as the rules in sight tell. */
  readonly obstacle: Obstacle | null;
  /** Numbers or addresses that may be opened now, by id: empty unless the channel is allowed. */
  readonly points: readonly { readonly id: string; readonly organisation: string }[];
}

/** What stands first on every page of a case. Carries no number, no address, no note. */
export interface SafeContactView {
  readonly caseId: string;
  readonly channels: readonly ChannelView[];
  readonly seesRules: boolean;
  /** The viewer is the one whom the others ask. */
  readonly isLead: boolean;
  readonly language: string | null;
  readonly interpreter: string | null;
  /** May a message be left if another answers: only if every rule in sight says so; nothing where no such channel is open. */
  readonly messageAllowed: boolean | null;
  /** The oldest of the last checks, with whose it was. */
  readonly checked: { readonly on: Day; readonly by: string; readonly days: number; readonly stale: boolean } | null;
  /** Until when the address is withheld by an entry of non-disclosure, as far as the viewer reads that. */
  readonly nonDisclosureUntil: Day | null;
  /** A guardian is recorded who may be a danger, as far as the viewer reads that. */
  readonly guardian: boolean;
}

export interface SafeContactRows<Rule = SeenRule> {
  readonly verdicts: readonly VerdictRow[];
  readonly rules: readonly Rule[];
  readonly points: readonly PointRow[];
}

/** The three statements behind the safe contact of a case, sent together. */
export async function readSafeContact(tx: ReadTx, caseId: string): Promise<SafeContactRows<RuleRow>> {
  const [verdicts, rules, points] = await Promise.all([
    readVerdicts(tx, caseId),
    readRules(tx, caseId),
    readPoints(tx, caseId),
  ]);
  return { verdicts, rules, points };
}

export const conditionsOf = (row: SeenRule): Conditions => ({
  allowed: row.allowed,
  days: row.days,
  hourFrom: row.hour_from,
  hourUntil: row.hour_until,
  onlyLead: row.who === 'lead',
  onlyOrganisations: row.who === 'own-organisation' ? [{ id: row.organisation_id, name: row.organisation }] : [],
  messageAllowed: row.message_allowed,
  validUntil: row.valid_until,
});

/** The moment and the worker, as a rule is compared with them. */
export const useOf = (acting: { organisationId: string; case: { leads: boolean; acting: boolean } }, now: Date): Use =>
  useAt(now, acting.organisationId, acting.case.leads && acting.case.acting);

export function useAt(now: Date, organisationId: string, isLead: boolean): Use {
  const minute = minuteOfDay(now);
  return {
    today: dayOf(now),
    weekday: weekdayOf(now),
    organisationId,
    isLead,
    clock: `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
  };
}

function channelView(channel: Channel, { verdicts, rules, points }: SafeContactRows, use: Use): ChannelView {
  const decision = contactDecision(verdicts.find((verdict) => verdict.channel === channel));
  const seen = rules.filter((rule) => rule.channel === channel).map(conditionsOf);
  const conditions = decision === 'forbidden' || seen.length === 0 ? null : strictest(seen);
  return {
    channel,
    decision,
    conditions,
    obstacle: decision === 'not-now' && conditions ? (obstacle(conditions, use) ?? null) : null,
    points:
      decision === 'allowed'
        ? points.filter((point) => point.channel === channel).map(({ id, organisation }) => ({ id, organisation }))
        : [],
  };
}

function lastCheck(rules: readonly SeenRule[], today: Day): SafeContactView['checked'] {
  const [oldest] = [...rules].sort((a, b) => (a.checked_on < b.checked_on ? -1 : 1));
  if (!oldest) return null;
  const days = daysBetween(oldest.checked_on, today);
  return {
    on: oldest.checked_on,
    by: oldest.author ?? oldest.colleague ?? oldest.organisation,
    days,
    stale: days > staleAfterDays,
  };
}

/** Puts the rows together. `secrets` are the opened closed parts of the rules, in their order. */
export function safeContactView(
  caseId: string,
  rows: SafeContactRows,
  secrets: readonly RuleSecret[],
  use: Use,
  {
    guardian = false,
    nonDisclosureUntil = null,
  }: Partial<Pick<SafeContactView, 'guardian' | 'nonDisclosureUntil'>> = {},
): SafeContactView {
  const views = channels.map((channel) => channelView(channel, rows, use));
  const answered = views.filter(
    ({ channel, decision, conditions }) =>
      isAnswered(channel) && conditions && (decision === 'allowed' || decision === 'not-now'),
  );
  const wishes = [...new Set(secrets.map(({ interpreter }) => interpreter).filter((item) => item !== undefined))];
  return {
    caseId,
    channels: views,
    seesRules: rows.rules.length > 0,
    isLead: use.isLead,
    language: rows.rules.find(({ language }) => language !== '')?.language ?? null,
    interpreter: wishes.length > 0 ? wishes.join('; ') : null,
    messageAllowed: answered.length > 0 ? answered.every(({ conditions }) => conditions?.messageAllowed) : null,
    checked: lastCheck(rows.rules, use.today),
    guardian,
    nonDisclosureUntil,
  };
}

export type CaseLook = Pick<Context<unknown, 'case'>, 'tx' | 'acting' | 'now' | 'trail' | 'vault'>;

/**
 * The safe contact with what it was made of, for the page that shows the rules one by one.
 *
 * @param danger whether a guardian may be a danger, where the page reads the children anyway
 */
export async function lookAtSafeContact(
  context: CaseLook,
  danger: Promise<boolean> = guardianDanger(context),
): Promise<SafeContactRows<RuleRow> & { view: SafeContactView; secrets: RuleSecret[] }> {
  const { tx, acting, now, trail, vault } = context;
  const [rows, guardian, nonDisclosureUntil] = await Promise.all([
    readSafeContact(tx, acting.case.id),
    danger,
    readNonDisclosure(tx, trail, acting.case.id, dayOf(now)),
  ]);
  for (const rule of rows.rules) trail.saw(rule.organisation_id, 'contact', `contact-rule:${rule.id}:${rule.version}`);
  const secrets = rows.rules.map((rule) => openRule(vault, rule));
  return {
    ...rows,
    secrets,
    view: safeContactView(acting.case.id, rows, secrets, useOf(acting, now), { guardian, nonDisclosureUntil }),
  };
}

/** How she may be contacted, for the worker of the request; every rule that is shown goes into its owner's log. */
export const safeContactOf = async (context: CaseLook, danger?: Promise<boolean>): Promise<SafeContactView> =>
  (await lookAtSafeContact(context, danger)).view;
