/** One number for one word, far from ids and days, so that formulas hold nothing but numbers. */

/** Later and earlier than any day of a state. */
export const endless = 1_000_000;
const first = 2_000_000;
const numbers = new Map<string, number>();
const words: string[] = [];

export function codeOf(word: string): number {
  const found = numbers.get(word);
  if (found !== undefined) return found;
  const code = first + words.push(word) - 1;
  numbers.set(word, code);
  return code;
}

export const wordOf = (code: number): string => words[code - first] ?? String(code);
