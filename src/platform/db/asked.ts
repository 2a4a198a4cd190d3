import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Pool } from 'pg';

/** Texts that are counted at most: lists of columns and places are put together by the code, so their number has no bound of its own. */
const mostCounted = 2_000;

/** How often a look has asked each statement, by its text. A text is of the code: what somebody looks for is a value beside it. */
export class Asked {
  readonly #times = new Map<string, number>();

  note(statement: string): void {
    const times = this.#times.get(statement);
    if (times !== undefined || this.#times.size < mostCounted) this.#times.set(statement, (times ?? 0) + 1);
  }

  /** So many texts at most, those asked most often first. */
  most(many: number): string[] {
    const byTimes = [...this.#times].toSorted(([, one], [, other]) => other - one);
    return byTimes.slice(0, many).map(([statement]) => statement);
  }
}

const ofPools = new WeakMap<Pool, Asked>();

/** What was asked through this pool. A process can hold several, one after the other or beside each other, each of a database of its own. */
export function askedOf(pool: Pool): Asked {
  const known = ofPools.get(pool) ?? new Asked();
  ofPools.set(pool, known);
  return known;
}

/** As many as a connection is made ready for: some 2 ms each. */
export const mostReady = 300;

/** What was kept by the process before, the most asked first; nothing where nothing legible was kept. */
export function readAsked(file: string): string[] {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string').slice(0, mostReady) : [];
  } catch {
    return [];
  }
}

/** Keeps for the next start what was asked through this pool, then what was known from before. Whole, or not at all. */
export function keepAsked(file: string, pool: Pool, before: readonly string[]): void {
  const statements = [...new Set([...askedOf(pool).most(mostReady), ...before])].slice(0, mostReady);
  writeFileSync(`${file}.new`, JSON.stringify(statements), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
