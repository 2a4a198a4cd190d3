import { type Language, localeOf, type Translate } from '../../platform/i18n/texts.ts';
import { formatNumber } from '../../platform/time/format.ts';
import { plain } from '../study-problem.ts';
import { type ReportKey, reportTexts } from './report.texts.ts';
import type { Cell, Way } from './report.ts';

/** How a report speaks: texts, numbers, shares and lists in one language. */
export interface Words {
  readonly language: Language;
  readonly t: Translate<ReportKey>;
  /** `1 234`, or the mark of a hidden number. */
  readonly number: (value: number | null) => string;
  /** `48,9 %`; whole per cents where the group is small. */
  readonly share: (part: number, whole: number) => string;
  /** Whole per cents, however large the group: to be compared at a glance. */
  readonly percent: (part: number, whole: number) => string;
  /** The same of rounded numbers: `about 73%`, or under or over so much. */
  readonly about: (part: number, whole: number) => string;
  /** `2,3`: so many times, by two figures. */
  readonly ratio: (times: number) => string;
  /** A word of the file in the language's quotation marks. */
  readonly quoted: (words: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** A cell as it is read. */
  readonly cell: (cell: Cell) => string;
}

/** One and the same mark for every hidden number, whatever the reason: the sign of official statistics in Finland. */
export const hiddenMark = '..';

/** Marks of a number that is larger, or smaller, than was expected: seen without colour too. */
export const wayMarks = { more: '↑', fewer: '↓' } as const satisfies Record<Way, string>;

/** In groups smaller than this a decimal would claim more than the group can tell. */
const decimalsFrom = 1000;

export function reportWords(language: Language, texts = reportTexts): Words {
  const t = texts(language);
  const number = (value: number | null) => (value === null ? hiddenMark : formatNumber(language, value));
  const lists = new Intl.ListFormat(localeOf[language], { type: 'conjunction' });
  const percents = [0, 1].map(
    (digits) =>
      new Intl.NumberFormat(localeOf[language], {
        style: 'percent',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  );
  const percent = (share: number, whole: number) => percents[whole < decimalsFrom ? 0 : 1]?.format(share) ?? '';
  /** Where somebody is in a group it is not said that nobody is, nor that all are where somebody is not. */
  const told = (part: number, whole: number, group: number, key?: 'share.about') => {
    const unit = group < decimalsFrom ? 0.01 : 0.001;
    const said = Math.round(part / whole / unit) * unit;
    if (part > 0 && said === 0) return t('share.under', { share: percent(unit, group) });
    if (part < whole && said >= 1) return t('share.over', { share: percent(1 - unit, group) });
    const share = percent(part / whole, group);
    return key ? t(key, { share }) : share;
  };
  const decimals = new Intl.NumberFormat(localeOf[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const ratios = new Intl.NumberFormat(localeOf[language], {
    minimumSignificantDigits: 2,
    maximumSignificantDigits: 2,
  });
  return {
    language,
    t,
    ratio: (times) => ratios.format(times),
    number,
    share: (part, whole) => told(part, whole, whole),
    percent: (part, whole) => told(part, whole, 0),
    about: (part, whole) => told(part, whole, 0, 'share.about'),
    quoted: (words) => t('quoted', { words: plain(words, 200) }),
    list: (items) => lists.format(items),
    cell: (cell) => {
      if (cell.kind === 'text') return cell.text;
      if (cell.kind === 'ratio') return decimals.format(cell.ratio);
      if (cell.kind === 'count') return `${number(cell.count)}${cell.way ? `\u00a0${wayMarks[cell.way]}` : ''}`;
      return cell.share === null ? hiddenMark : told(cell.share, 1, decimalsFrom);
    },
  };
}

/** The first letter large, as at the beginning of a sentence. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
