import { readFileSync, renameSync, writeFileSync } from 'node:fs';

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

/** Those of this process. */
export const asked = new Asked();

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

/** Keeps for the next start what was asked since this one, then what was known from before. Whole, or not at all. */
export function keepAsked(file: string, before: readonly string[]): void {
  const statements = [...new Set([...asked.most(mostReady), ...before])].slice(0, mostReady);
  writeFileSync(`${file}.new`, JSON.stringify(statements), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
