import type { Release } from '../../src/study/index.ts';
import { readRelease } from './known.ts';
import { type Narrowed, narrowedBelow } from './narrow.ts';
import { subtract } from './subtract.ts';

export interface Finding extends Narrowed {
  readonly by: 'contradiction' | 'small number' | 'subtraction' | 'linear programme';
}

export type Attacked = Pick<Release, 'k' | 'people' | 'attributes' | 'tables' | 'aggregates'>;

/**
 * All that somebody can find out who knows every number of the release, that people are whole and not negative, and that
 * 1 to k − 1 people are never shown: hidden cells that lie within less than k, and numbers that should not be there.
 *
 * @param truth the true number of a hidden cell, if it is known: it saves work and cannot hide a finding
 */
export function attack(release: Attacked, truth?: (name: string) => number): Finding[] {
  const known = readRelease(release);
  const findings: Finding[] = known.contradictions.map((name) => ({ name, low: 0, high: 0, by: 'contradiction' }));
  for (const [name, number] of known.shown) {
    if (number > 0 && number < known.k) findings.push({ name, low: number, high: number, by: 'small number' });
  }
  const subtracted = subtract(known);
  for (const [name, number] of subtracted) {
    if (known.hidden.has(name)) findings.push({ name, low: number, high: number, by: 'subtraction' });
  }
  const sums = new Map([...known.hidden].map((name) => [name, new Map([[name, 1]])] as const));
  for (const narrowed of narrowedBelow(known.k, known.rows, sums, truth)) {
    if (!subtracted.has(narrowed.name)) findings.push({ ...narrowed, by: 'linear programme' });
  }
  return findings;
}
