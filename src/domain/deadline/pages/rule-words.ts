import { capital } from '../../../platform/i18n/capital.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { toldFrom } from '../../../platform/i18n/told-from.ts';
import { lastDay } from '../../../platform/time/finnish-days/index.ts';
import { daysBetween, formatDate, formatWeekday } from '../../../platform/time/format.ts';
import { citeAll, lengthOfTime, statuteWords } from '../../law/index.ts';
import { deadlineTexts } from '../deadline.texts.ts';
import { isInForce, type Rule, type RuleLawView, shippedRules, soonDays } from '../deadline.ts';
import type { DeadlineView } from '../deadline-fields.ts';

/** The name of a rule as the beginning of a line: `Harkinta-aika, enintään`. */
export function nameOf(language: Language, rule: Rule): string {
  const name = rule.name[language];
  return capital(name);
}

/** Where a rule is read: its row among all, opened. */
export const ruleSlug = (key: string): string => `/maaraajat?open=${key}#s-${key}`;

/** The same by the key of a rule; empty for a key that no rule has. */
export function shippedNameOf(language: Language, key: string | null): string {
  const rule = shippedRules.find((rule) => rule.key === key);
  return rule ? nameOf(language, rule) : '';
}

/** Where the last day was moved to a working day: the day on which the time itself ends. */
export function movedFrom(rule: Rule, { startedOn, dueOn, ruleVersion }: DeadlineView): string | undefined {
  if (!rule.moves || rule.length === null || rule.version !== ruleVersion) return undefined;
  const counted = lastDay(startedOn, rule.length);
  return counted === dueOn ? undefined : counted;
}

/** `30 päivää`, `6 kuukautta – 12 kuukautta`, `7 päivää, paikallinen tavoite`, `heti`. */
export function lengthWords(language: Language, rule: Rule): string {
  const t = deadlineTexts(language);
  if (rule.length === null) return t(rule.kind === 'elsewhere' ? 'length.elsewhere' : 'length.none');
  const say = (length: NonNullable<Rule['length']>) => toldFrom(`rule ${rule.key}`, lengthOfTime(language, length));
  if (rule.atLeast) return t('length.range', { least: say(rule.atLeast), most: say(rule.length) });
  return rule.kind === 'target' ? t('length.local', { length: say(rule.length) }) : say(rule.length);
}

/** A rule as it is chosen: name, what starts it and length; a repealed one, which still starts for what happened before, with its last day. */
export function choiceWords(language: Language, rule: Rule): string {
  const t = deadlineTexts(language);
  const words = t('list.starts', { event: t(`event.${rule.event}`), length: lengthWords(language, rule) });
  const until = rule.validUntil === null ? '' : ` · ${t('list.until', { day: formatDate(language, rule.validUntil) })}`;
  return `${nameOf(language, rule)} – ${words}${until}`;
}

/** `ulkomaalaislaki 52 b § (luettu, laki sellaisena kuin 2/2025)`; as an administrator has corrected it; or that it is our own target. */
export function lawWords(language: Language, { law, also, statute, place, mark, lookedOn }: RuleLawView): string {
  const t = deadlineTexts(language);
  if (place !== null)
    return t('cite.line', {
      place: `${statuteWords(language, { statute })} ${place}`,
      mark: t('cite.corrected', { mark: t(`mark.${mark}`), day: formatDate(language, lookedOn) }),
    });
  return law === null ? t('law.own') : citeAll(language, [law, ...also]);
}

export const isRepealed = (rule: Rule, today: string): boolean => rule.validUntil !== null && !isInForce(rule, today);

/** How many days are left, in words, where that is within two months; never a countdown. */
export function leftWords(language: Language, today: string, dueOn: string): string | undefined {
  const left = daysBetween(today, dueOn);
  return left > 0 && left <= 60 ? deadlineTexts(language)('due.left', { n: left }) : undefined;
}

/** The last day in words. */
export function dueWords(language: Language, today: string, dueOn: string): string {
  const t = deadlineTexts(language);
  const left = daysBetween(today, dueOn);
  if (left < 0) return t('due.passed', { day: formatDate(language, dueOn) });
  if (left === 0) return t('due.today', { day: formatWeekday(language, dueOn) });
  return t('due.far', { day: formatDate(language, dueOn) });
}

export const dueState = (today: string, dueOn: string): 'late' | 'soon' | undefined => {
  const left = daysBetween(today, dueOn);
  return left < 0 ? 'late' : left <= soonDays ? 'soon' : undefined;
};

/** How a clock stands or ended. */
export function stateWords(language: Language, { state, endedOn, dueOn }: DeadlineView): string {
  const late = state === 'met' && endedOn !== null && endedOn > dueOn;
  return deadlineTexts(language)(late ? 'state.met.late' : `state.${state}`);
}
