import type { Language } from '../../../platform/i18n/texts.ts';
import { formatClock, formatDate, formatWeekday } from '../../../platform/time/format.ts';
import { couplingTexts } from '../coupling.texts.ts';
import type { SupportItem, SupportStatus } from '../coupling.ts';
import type { StepSupport } from '../coupling.view.ts';
import type { KnownLine } from '../derive.ts';

type Item = SupportItem<KnownLine>;

/** The state of a ring that stands for it: what is not told of is alike, why ever. */
export const ringOf = (status: SupportStatus) =>
  (
    ({
      'in-place': 'active',
      asked: 'invited',
      missing: 'missing',
      'not-wanted': 'not-wanted',
      'not-asked': 'not-recorded',
      'not-known': 'not-recorded',
      'not-recorded': 'not-recorded',
    }) as const
  )[status];

/** Planned, and not for a day that has passed. */
export const isComing = ({ state, notRecorded }: Pick<StepSupport, 'state' | 'notRecorded'>): boolean =>
  state === 'planned' && !notRecorded;

export { stepWords as stepName } from '../../process/index.ts';

/** When a step is or was: `tulossa to 3.12.`, `tehty 15.11.2026`, `siirretty`. */
export function whenWords(
  language: Language,
  { state, notRecorded, day, hour }: Pick<StepSupport, 'state' | 'notRecorded' | 'day' | 'hour'>,
): string {
  const t = couplingTexts(language);
  if (state === 'moved' || state === 'cancelled') return t(`step.${state}`);
  if (day === null) return t(`step.${state}.noday`);
  const at = hour === null ? '' : ` ${formatClock(language, hour)}`;
  return t(notRecorded ? 'step.not-recorded' : `step.${state}`, {
    day: `${state === 'done' ? formatDate(language, day) : formatWeekday(language, day)}${at}`,
  });
}

export function statusWords(language: Language, { kind, status, notBefore }: Item): string {
  const t = couplingTexts(language);
  return kind === 'not-before' && status === 'in-place' && notBefore !== null
    ? t('state.not-before', { day: formatDate(language, notBefore) })
    : t(`state.${status}`);
}

/** How a line says it: a wish or a language tells that something is needed, not that it is arranged. */
export const lineWords = (language: Language, { origin, state }: KnownLine): string =>
  couplingTexts(language)(origin === 'wish' || origin === 'contact-rule' ? 'line.needed' : `state.${state}`);

/** The line that a status rests on. */
export const lineBehind = ({ lines, status }: Item): KnownLine | undefined =>
  lines.toSorted((a, b) => b.told.localeCompare(a.told)).find(({ state }) => state === status) ?? lines[0];

/** Whose it is: who gives it, or who has said how it stands. What is missing is nobody's yet. */
export function ownerWords(language: Language, item: Item): string | undefined {
  if (item.status === 'missing') return couplingTexts(language)('owner.none');
  if (item.status !== 'in-place' && item.status !== 'asked') return undefined;
  const line = lineBehind(item);
  return line && (line.name ?? line.organisation);
}

/** `10.10.2026–3.12.2026`, `3.12.2026 asti`. */
export function spanWords(language: Language, { since, until }: Pick<KnownLine, 'since' | 'until'>): string {
  const t = couplingTexts(language);
  const say = (day: string) => formatDate(language, day);
  if (since && until) return t('line.span', { from: say(since), until: say(until) });
  return since ? t('line.since', { day: say(since) }) : until ? t('line.until', { day: say(until) }) : '';
}
