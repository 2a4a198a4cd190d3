import type { Values } from '../platform/i18n/texts.ts';
import type { ProblemKey } from './problem.texts.ts';

/** Exit codes of the command; 0 is a written report. Documented in `--help`. */
export const exitCodes = { usage: 2, input: 3, output: 4, proof: 5 } as const;

/** What went wrong, as one sentence of the catalogue; its first word says whose turn it is to act. */
export class StudyProblem extends Error {
  readonly key: ProblemKey;
  readonly values: Values;

  constructor(key: ProblemKey, values: Values = {}) {
    super(key);
    this.name = 'StudyProblem';
    this.key = key;
    this.values = values;
  }

  get exitCode(): number {
    return exitCodes[this.key.split('.')[0] as keyof typeof exitCodes];
  }
}

/**
 * A name or value from outside, fit for a sentence on a terminal or a page: control characters (an escape sequence
 * could repaint the terminal) become spaces, and a very long one is cut.
 */
export function plain(text: string, longest = 80): string {
  const clean = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  const characters = [...clean];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : clean;
}
