import type { Language, Translate } from '../../../platform/i18n/texts.ts';
import { formatNumber } from '../../../platform/time/format.ts';
import { type StudyKey, studyTexts } from '../study.texts.ts';
import type { AttributeView, Category, ProtectedStudy, Shown } from '../study.ts';
import { plain } from '../study-problem.ts';

/** How the report speaks: texts, numbers and hidden counts in one language. */
export interface ReportWords {
  readonly language: Language;
  readonly t: Translate<StudyKey>;
  readonly number: (value: number) => string;
  /** `1 234`, or `<5` where the count is hidden. */
  readonly cell: (count: Shown) => string;
  /** `1 234`, or "alle 5" where the count is hidden. */
  readonly people: (count: Shown) => string;
  /** A word of the file in the language's quotation marks. */
  readonly quoted: (words: string) => string;
  readonly category: (category: Category) => string;
  /** What an attribute is about, or the name of its column where that is not known or not enough to tell two apart. */
  readonly label: (attribute: AttributeView) => string;
}

export function reportWords(language: Language, study: Pick<ProtectedStudy, 'attributes'>): ReportWords {
  const t = studyTexts(language);
  const number = (value: number) => formatNumber(language, value);
  const quoted = (words: string) => t('quoted', { words: plain(words, 200) });
  const sharing = Map.groupBy(study.attributes, ({ concept }) => concept);
  return {
    language,
    t,
    number,
    quoted,
    cell: (count) => (count === null ? t('mark') : number(count)),
    people: (count) => (count === null ? t('few') : number(count)),
    category: (category) => {
      if (category.kind === 'value') return plain(category.value, 200);
      return category.kind === 'missing' ? t('category.missing') : t('category.rest', { values: category.values });
    },
    label: ({ concept, column }) =>
      concept && sharing.get(concept)?.length === 1 ? t(`concept.${concept}`) : quoted(column),
  };
}

/** The first letter large, as at the beginning of a sentence. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const elementId = (kind: string, ...parts: readonly number[]): string =>
  [kind, ...parts.map((part) => part + 1)].join('-');
