import type { Vault } from '../../platform/crypto/vault.ts';

/** One version of a row, and the room whose key closes it. */
export interface Place {
  readonly row: string;
  readonly room: number;
  readonly version: number;
}

/** Why a version was made; nothing where no reason was given. */
export const reasonOf = (vault: Vault, table: string, place: Place, reason: Buffer | null): string | null =>
  reason && vault.open({ table: `${table}_reason`, ...place }, reason);

/** How the words of a table are closed. */
export interface ClosedWords {
  readonly names: readonly string[];
  /** They are closed one by itself, and not together as a small document. */
  readonly alone: boolean;
  /** They are closed for the first version, for good: no correction touches them. */
  readonly fixed: boolean;
}

/** Closes and opens the words of a table with the keys of its rooms. Where nothing was said nothing is kept. */
export function closedWords(table: string, { names, alone, fixed }: ClosedWords) {
  const wordOf = (values: ReadonlyMap<string, unknown>, name: string): string | null => {
    const value = values.get(name);
    return typeof value === 'string' ? value : null;
  };
  const textOf = (values: ReadonlyMap<string, unknown>): string | null => {
    const said = names.map((name) => [name, wordOf(values, name)] as const);
    if (alone) return said[0]?.[1] ?? null;
    return said.some(([, word]) => word !== null) ? JSON.stringify(Object.fromEntries(said)) : null;
  };
  return {
    fixed,
    words: (values: ReadonlyMap<string, unknown>): Record<string, string | undefined> =>
      Object.fromEntries(names.map((name) => [name, wordOf(values, name) ?? undefined])),
    /** The words of one version, by name. */
    open(vault: Vault, place: Place, body: Buffer | null): Record<string, string | null> {
      if (body === null) return {};
      const text = vault.open({ table, ...place, version: fixed ? 1 : place.version }, body);
      return alone ? { [names[0] ?? '']: text } : JSON.parse(text);
    },
    /** Closes the words of one version, and the reason of the correction that makes it. */
    seal(vault: Vault, place: Place, values: ReadonlyMap<string, unknown>, reason?: string) {
      const text = textOf(values);
      return {
        body: text === null ? null : vault.seal({ table, ...place }, text),
        reason: reason === undefined ? null : vault.seal({ table: `${table}_reason`, ...place }, reason),
      };
    },
  };
}
