import type { Practice } from './practice.ts';
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
export const stands = ({ beside }: Practice, { need, sector, step }: Place): boolean =>
  has(beside.needs, need) && has(beside.sectors, sector) && has(beside.steps, step);

const counted = new Map<string, number>();

/** How many practices are shown at a place; worked out once for each. */
export function countAt(place: Place): number {
  const key = `${place.need ?? ''} ${place.sector ?? ''} ${place.step ?? ''}`;
  const known = counted.get(key) ?? practices.filter((practice) => stands(practice, place)).length;
  counted.set(key, known);
  return known;
}
