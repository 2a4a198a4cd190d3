import { StudyProblem } from '../study-problem.ts';
import type { SeriesState } from './series.ts';

/** A made-up file with its names: everybody in it stands for k people. */
export type MadeUp = Pick<SeriesState, 'k' | 'units'> & { readonly columns: readonly string[] };

/** Another report about partly the same people, and of how many a reader may know that they are in both. */
export interface Beside {
  readonly other: SeriesState;
  /** Everybody of the smaller file where it is not said. */
  readonly people: number | undefined;
}

export const madeUpOf = ({ k, units, attributes }: SeriesState): MadeUp => ({
  ...{ k, units },
  columns: attributes.map(({ column }) => column),
});

const peopleIn = ({ k, units }: MadeUp): number => k * units.length;

/**
 * Of how many people of two made-up files it can be said that they are the same: who is in both is the same in every column that both have.
 *
 * So many, or fewer, may be known to be in both: the made-up files, each person k times, with so many of them in both, are two files that print
 * the two reports; and so are they with k − 1 people more in one, who are not in the other (or, where everybody is, are in both). Each cell of
 * each report so keeps its k true numbers for whoever has both.
 */
export function mostInBoth(one: MadeUp, other: MadeUp): number {
  const shared = one.columns.filter((column) => other.columns.includes(column));
  const [own, theirs] = [one, other].map((file) => alike(file, shared)) as [Map<string, number>, Map<string, number>];
  return [...own].reduce((sum, [who, many]) => sum + Math.min(many, theirs.get(who) ?? 0), 0);
}

/** People of a made-up file by what they are in some columns. */
function alike({ k, units, columns }: MadeUp, shared: readonly string[]): Map<string, number> {
  const places = shared.map((column) => columns.indexOf(column));
  const found = new Map<string, number>();
  for (const unit of units) {
    const who = JSON.stringify(places.map((at) => [...(unit[at] as readonly string[])].sort()));
    found.set(who, (found.get(who) ?? 0) + k);
  }
  return found;
}

/**
 * Whether a report may be published beside the other one.
 *
 * @returns of how many people it may be known that they are in both
 * @throws StudyProblem with how many would be safe
 */
export function checkBeside({ other, people }: Beside, own: MadeUp): number {
  const theirs = madeUpOf(other);
  const known = people ?? Math.min(peopleIn(own), peopleIn(theirs));
  const most = mostInBoth(own, theirs);
  if (known > most) throw new StudyProblem('input.besideKnown', { people: known, most });
  return known;
}
