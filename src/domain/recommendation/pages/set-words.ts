import type { Language } from '../../../platform/i18n/texts.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { href, type Ui } from '../../../platform/ui/index.ts';
import { datedWords } from '../../practice/index.ts';
import { recommendationTexts } from '../recommendation.texts.ts';
import { setsSeenOn } from '../sets.ts';
import type { StandingSet } from '../standing.ts';

/** The title of a list: as a source gives it in the language of the page, else as it was published. */
export const setTitle = (language: Language, { title, titles }: StandingSet): string => titles[language] ?? title;

/** Who published it and when, short: `GRETA, Council of Europe, 10.6.2024`. */
export const setLine = (language: Language, { publisher, dated }: StandingSet): string =>
  dated === null ? publisher : `${publisher}, ${datedWords(language, dated)}`;

/** On what terms the original may be used. */
export function licenceWords(language: Language, { licence }: StandingSet): string {
  return 'code' in licence ? recommendationTexts(language)(`licence.${licence.code}`) : licence.words;
}

/** What was read of the source: of the list, or of one item of it. */
export function readWords(language: Language, { loadedOn, version }: StandingSet, seen: StandingSet['seen']): string {
  const t = recommendationTexts(language);
  return loadedOn === null
    ? t('read', { how: t(`seen.${seen}`), day: formatDate(language, setsSeenOn) })
    : t('loaded', { day: formatDate(language, loadedOn), version });
}

/** The overview with these questions in its address. */
export function addressOf(ui: Ui, filter: Readonly<Record<string, string | null | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value);
  return href(ui, query.size > 0 ? `/suositukset?${query.toString()}` : '/suositukset');
}
