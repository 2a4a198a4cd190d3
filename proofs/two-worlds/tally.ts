import { type Finding, findingsOf } from './finding.ts';
import type { Compared } from './pair.ts';
import type { Asked } from './words.ts';

/** What a run has compared, reached and found. */
export interface Tally {
  pairs: number;
  /** How many of them by each part of the proof. */
  readonly parts: Map<string, number>;
  readonly findings: Finding[];
  /** The best answer that an act got in a compared pair, by its path. */
  readonly reached: Map<string, number>;
  /** Bodies that no value could be found for, by path. */
  readonly unmade: Set<string>;
  /** Facts that changed something for one who may know. */
  readonly seen: Set<string>;
  /** Whether a finding is all that is looked for: then the play ends (`Enough`). */
  readonly isEnough: (finding: Finding) => boolean;
}

/** Thrown once something is found after which nothing more is asked. */
export class Enough extends Error {}

export const newTally = (isEnough: Tally['isEnough'] = () => false): Tally => ({
  isEnough,
  pairs: 0,
  parts: new Map(),
  findings: [],
  reached: new Map(),
  unmade: new Set(),
  seen: new Set(),
});

/** From done to not understood at all. */
const order = [200, 303, 409, 403, 422, 404];
const rank = (status: number) => (order.indexOf(status) + 1 || 9) % 10;

/** Takes in what was found; throws `Enough` when that is all that is looked for. */
export function takeFindings(tally: Tally, found: readonly Finding[]): void {
  tally.findings.push(...found);
  if (found.some(tally.isEnough)) throw new Enough('Found.');
}

/** Takes in one comparison; true when nothing differs. Throws `Enough` as `takeFindings` does. */
export function take(tally: Tally, fact: string, by: string, compared: Compared, before: readonly Asked[]): boolean {
  tally.pairs += 1;
  tally.parts.set(by, (tally.parts.get(by) ?? 0) + 1);
  takeFindings(tally, findingsOf(fact, by, compared, before));
  return compared.places.length === 0;
}

export function reach(tally: Tally, path: string, status: number): void {
  const best = tally.reached.get(path);
  if (best === undefined || rank(status) < rank(best)) tally.reached.set(path, status);
}
