import { blocksOfCodes } from '../read/blocks-of-codes.ts';
import type { Column, Meaning } from './records.ts';

/** A column of values that are known beforehand, in their order: those that somebody has. */
export function columnOfValues(
  name: string,
  meaning: Meaning,
  values: readonly string[],
  said: readonly (string | null)[],
): Column {
  const used = new Set(said);
  const present = values.filter((value) => used.has(value));
  const codeOf = new Map<string | null, number>(present.map((value, at) => [value, at + 1]));
  const codes = blocksOfCodes();
  let missing = 0;
  for (const value of said) {
    const code = codeOf.get(value) ?? 0;
    if (code === 0) missing += 1;
    codes.push(code);
  }
  return { name, values: present, blocks: codes.finish(), missing, meaning };
}
