import { lastDay, toWorkingDay } from '../../platform/time/finnish-days/index.ts';
import type { Day } from '../../platform/time/format.ts';
import type { Rule } from './law/rule.ts';
import { shippedRules } from './law/rules.ts';

export type { Rule } from './law/rule.ts';
export { rulesNow, shippedRules } from './law/rules.ts';

/** How near a day must be to ask for attention, in days. */
export const soonDays = 14;

/** In force on a day as far as is known. A repealed rule is not. */
export const isInForce = (rule: Rule, day: Day): boolean =>
  (rule.validFrom === null || rule.validFrom <= day) && (rule.validUntil === null || day <= rule.validUntil);

/** Watched by the program itself, from what is recorded: nobody starts a clock of it. */
const isWatched = ({ event }: Rule): boolean => event === 'last-entry' || event === 'last-told';

/** Of which something stands beside the law: how its day is counted, or a length of our own. */
export const isCounted = ({ kind, length }: Rule): boolean => length !== null && (kind === 'act' || kind === 'target');

/** A rule from which somebody starts clocks: with a length, and not watched by the program. */
const isStarted = (rule: Rule): boolean => rule.length !== null && !isWatched(rule);

/**
 * A rule from which a clock can be started for an event of that day: what held then counts, whatever holds when it is written down. Where
 * nobody has found out since when the provision holds, its act was at least there.
 */
export const isOffered = (rule: Rule, event: Day): boolean =>
  isStarted(rule) && isInForce(rule, event) && event >= rule.actSince;

/** Does a clock of this rule tell that there is a child? */
export const isOfChild = (ruleKey: string): boolean => ruleKey.startsWith('child.');

/** A rule that can be offered before the day of the event is known: some day until today may be one of it. */
export const canBeOffered = (rule: Rule, today: Day): boolean =>
  isStarted(rule) && (rule.validFrom === null || rule.validFrom <= today);

/**
 * The day that a rule gives from a start. The start is not counted (150/1930, 2 §); only what is done at a court or another
 * authority moves to the next working day (5 §).
 *
 * @throws RangeError where the rule has no length
 */
export function dueBy(rule: Rule, startedOn: Day): Day {
  if (rule.length === null) throw new RangeError(`The rule ${rule.key} has no length.`);
  const last = lastDay(startedOn, rule.length);
  return rule.moves ? toWorkingDay(last) : last;
}

/**
 * The day that a rule gives, by its key, and the rule it was counted by. Corrected rules are given as `rules`.
 *
 * @throws RangeError where there is no such rule or it has no length
 */
export function dueOn(
  ruleKey: string,
  startedOn: Day,
  rules: readonly Rule[] = shippedRules,
): { due: Day; rule: Rule } {
  const rule = rules.find(({ key }) => key === ruleKey);
  if (!rule) throw new RangeError(`No rule has the key ${ruleKey}.`);
  return { due: dueBy(rule, startedOn), rule };
}

/** Where a rule stands, and how far that has been read. */
export type RuleLawView = Pick<Rule, 'law' | 'also' | 'statute' | 'place' | 'mark' | 'lookedOn'>;

/** The provision of a clock's rule as it stands here; nothing for what is no clock. */
export function lawOf(key: string | null, rules: readonly Rule[]): RuleLawView | null {
  const rule = rules.find((rule) => rule.key === key);
  if (!rule) return null;
  const { law, also, statute, place, mark, lookedOn } = rule;
  return { law, also, statute, place, mark, lookedOn };
}
