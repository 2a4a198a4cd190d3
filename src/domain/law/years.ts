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

/** The first year in which an act can have stood, as far as its number or a source tells; 0 where neither does. */
export const sinceYear = (key: StatuteKey): number => statuteOf(key).since ?? yearOf(statuteOf(key).number);
