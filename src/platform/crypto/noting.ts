import type { Place, Vault } from './vault.ts';

/** Takes every text that a value holds, at any depth. */
export function eachText(value: unknown, take: (text: string) => void): void {
  if (typeof value === 'string') take(value);
  else if (Array.isArray(value)) for (const part of value) eachText(part, take);
  else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))
    for (const name in value) eachText((value as Record<string, unknown>)[name], take);
}

/** What one request opened. */
export interface Opened {
  /** Every text, as somebody wrote it. */
  readonly opened: ReadonlySet<string>;
  /** The texts of each row that has several. */
  readonly rows: readonly ReadonlySet<string>[];
}

export const nothingOpened: Opened = { opened: new Set(), rows: [] };

/** What several requests opened. */
export const allOpened = (each: readonly Opened[]): Opened => ({
  opened: new Set(each.flatMap(({ opened }) => [...opened])),
  rows: each.flatMap(({ rows }) => rows),
});

/** The vault of one request that notes what it opened: so a page can tell what somebody wrote from its own words, and what was written together. */
export function noting(vault: Vault): { vault: Vault; noted(): Opened } {
  const opened = new Set<string>();
  const rows = new Map<string, Set<string>>();
  const note = <Value>({ table, row }: Place, value: Value): Value => {
    const key = `${table} ${row}`;
    const texts = rows.get(key) ?? new Set();
    rows.set(key, texts);
    eachText(value, (text) => {
      opened.add(text);
      texts.add(text);
    });
    return value;
  };
  return {
    vault: {
      ...vault,
      open: (place, sealed) => note(place, vault.open(place, sealed)),
      document: (place, sealed, instead) => note(place, vault.document(place, sealed, instead)),
    },
    noted: () => ({ opened, rows: [...rows.values()].filter(({ size }) => size > 1) }),
  };
}
