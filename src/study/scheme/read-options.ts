import { bareSpelling, byBareSpelling, type Option } from './scheme.ts';

/** What one cell says. */
export interface CellReading {
  /** Codes of options, and words that no list knows as they stand; each once. */
  readonly options: readonly string[];
  /** Some option was understood although it is spelt otherwise than its code or label. */
  readonly repaired: boolean;
  /** Some word is in no list. */
  readonly unknown: boolean;
  /** Options had only spaces between them, as survey programs write them. */
  readonly spaced: boolean;
}

/**
 * Reads cells by a list of options: codes and labels alike, in any case, with or without spaces and punctuation. Several
 * options have the separator between them; a label that itself holds the separator is still one option.
 */
export function optionReader(
  options: readonly Option[] | undefined,
  separators: readonly string[],
): (cell: string) => CellReading {
  const list = options ?? [];
  const exact = new Map(
    list.flatMap(({ code, label, spellings = [] }) =>
      [code, ...Object.values(label), ...spellings].map((text) => [text, code] as const),
    ),
  );
  for (const { code, spellings = [] } of list) for (const text of [code, ...spellings]) exact.set(text, code);
  const byCode = byBareSpelling(list, ({ code }) => [code]);
  const bare = byBareSpelling(list, ({ code, label, also = [], spellings = [] }) => [
    code,
    ...Object.values(label),
    ...also,
    ...spellings,
  ]);
  const find = (text: string): string | undefined => exact.get(text) ?? bare.get(bareSpelling(text))?.code;

  const between = new RegExp(`(${separators.map(escaped).join('|')})`);
  const split = (cell: string): Found[] => {
    // Pieces and what stood between them take turns.
    const parts = cell.split(between);
    const pieces = (parts.length + 1) / 2;
    const joined = (from: number, to: number) =>
      parts
        .slice(2 * from, 2 * to - 1)
        .join('')
        .trim();
    const found: Found[] = [];
    for (let from = 0; from < pieces; ) {
      let to = pieces;
      while (to > from + 1 && find(joined(from, to)) === undefined) to -= 1;
      const text = joined(from, to);
      if (text !== '') found.push({ text, code: find(text) });
      from = to;
    }
    return found;
  };

  const asSpaced = (cell: string): Found[] | undefined => {
    const words = cell.split(/\s+/).map((text) => ({ text, code: byCode.get(bareSpelling(text))?.code }));
    return words.length > 1 && words.every(({ code }) => code !== undefined) ? words : undefined;
  };

  return (cell) => {
    const divided = split(cell);
    const spaced = divided.some(({ code }) => code !== undefined) || !options ? undefined : asSpaced(cell);
    const found = spaced ?? divided;
    return {
      options: [...new Set(found.map(({ text, code }) => code ?? text))],
      repaired: found.some(({ text, code }) => code !== undefined && !exact.has(text)),
      unknown: options !== undefined && found.some(({ code }) => code === undefined),
      spaced: spaced !== undefined,
    };
  };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Found {
  readonly text: string;
  readonly code: string | undefined;
}
