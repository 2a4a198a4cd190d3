import { type StatuteKey, statuteOf } from './statutes.ts';

/**
 * The year in the number of an act or a paper, `301/2004`, `2011/36/EU`, `HE 90/2025`; 0 where none is told. The Union puts the year first since
 * 2015, and no Finnish year has had as many acts as that.
 */
export function yearOf(number: string | null): number {
  const [, first = '', second = ''] = /(\d+)\/(\d+)(?:\/[A-Z]+)?$/.exec(number ?? '') ?? [];
  if (/^(?:201[5-9]|20[2-9]\d|21\d\d)$/.test(first)) return Number(first);
  return Number([second, first].find((part) => part.length === 4) ?? 0);
}

/** The latest year that a paper names, in a number or a day, wherever in its name: `HE 90/2025 vp`, `(EU) 2024/1712, 2 artikla`, `OM 12.3.2026`. */
export function yearIn(paper: string): number {
  const numbers = [...paper.matchAll(/\d+\/\d+/g)].map(([number]) => yearOf(number));
  const days = [...paper.matchAll(/\b\d{1,2}\.\d{1,2}\.(\d{4})\b/g)].map(([, year]) => Number(year));
  return Math.max(0, ...numbers, ...days);
}

/** The first year in which an act can have stood, as far as its number or a source tells; 0 where neither does. */
export const sinceYear = (key: StatuteKey): number => statuteOf(key).since ?? yearOf(statuteOf(key).number);
