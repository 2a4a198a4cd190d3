/** What a check has found: well, something to look at soon, or something that keeps the program from its work. */
export interface Finding {
  /** What was looked at, in a word or two. */
  readonly about: string;
  readonly found: 'ok' | 'look' | 'wrong';
  /** What is so, in a sentence without a full stop. Never a name, an id or a text of a case. */
  readonly says: string;
  /** What to do, where something is to be done. */
  readonly todo?: string;
}

export const ok = (about: string, says: string): Finding => ({ about, found: 'ok', says });
export const look = (about: string, says: string, todo: string): Finding => ({ about, found: 'look', says, todo });
export const wrong = (about: string, says: string, todo: string): Finding => ({ about, found: 'wrong', says, todo });

const marks = { ok: 'ok   ', look: 'LOOK ', wrong: 'WRONG' };

/** One finding as an operator reads it: a line, and below it what to do. */
export function tell({ about, found, says, todo }: Finding): string {
  const line = `${marks[found]}  ${about.padEnd(18)} ${says}`;
  return todo ? `${line}\n${' '.repeat(26)}→ ${todo}` : line;
}
