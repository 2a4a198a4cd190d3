import type { Day } from '../format.ts';
import { readWhenInAny } from './read.ts';

/** A time told by how old somebody was: the words, until the year of birth is asked for. */
export interface AgeTold {
  readonly byAge: string;
}

export const isAgeTold = (value: unknown): value is AgeTold =>
  typeof value === 'object' && value !== null && 'byAge' in value;

/** Whether words tell a time by how old somebody was: "14-vuotiaana", "som 14-åring", "at 14". */
export function saysAge(text: string, today: Day): boolean {
  const read = readWhenInAny(text, today);
  return !read.ok && read.reason === 'age-unknown';
}
