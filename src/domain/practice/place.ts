import type { Listed } from './practice.ts';
import { practices } from './practices.ts';

/** Where somebody stands in the work: at a domain of need, at a sector of who helps, before a procedural step. */
export interface Place {
  readonly need?: string | undefined;
  readonly sector?: string | undefined;
  readonly step?: string | undefined;
}

const has = (all: readonly string[] | undefined, code: string | undefined): boolean =>
  code === undefined || (all?.includes(code) ?? false);

/** Whether a practice is shown at this place; everywhere it is, where no place is asked for. */
export const stands = ({ beside }: Pick<Listed, 'beside'>, { need, sector, step }: Place): boolean =>
  has(beside.needs, need) && has(beside.sectors, sector) && has(beside.steps, step);

const counted = new Map<string, number>();

/** How many shipped practices are shown at a place; worked out once for each. */
export function countAt(place: Place): number {
  const key = `${place.need ?? ''} ${place.sector ?? ''} ${place.step ?? ''}`;
  const known = counted.get(key) ?? practices.filter((practice) => stands(practice, place)).length;
  counted.set(key, known);
  return known;
}

/** How many practices of organisations are shown beside each need, sector and step; what has none is not named. */
export interface OwnBeside {
  readonly needs: Readonly<Record<string, number>>;
  readonly sectors: Readonly<Record<string, number>>;
  readonly steps: Readonly<Record<string, number>>;
}

function countedIn(all: readonly Pick<Listed, 'beside'>[], place: keyof OwnBeside): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { beside } of all) for (const code of beside[place] ?? []) found[code] = (found[code] ?? 0) + 1;
  return found;
}

export const besideOf = (all: readonly Pick<Listed, 'beside'>[]): OwnBeside => ({
  needs: countedIn(all, 'needs'),
  sectors: countedIn(all, 'sectors'),
  steps: countedIn(all, 'steps'),
});

/** How many practices of organisations are shown at a place. */
export const ownAt = ({ needs, sectors, steps }: OwnBeside, { need, sector, step }: Place): number =>
  (need === undefined ? 0 : (needs[need] ?? 0)) +
  (sector === undefined ? 0 : (sectors[sector] ?? 0)) +
  (step === undefined ? 0 : (steps[step] ?? 0));
