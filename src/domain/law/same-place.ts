import type { Provision } from './provision.ts';

/** From where to where in a chapter: `52 b` is behind `52` and before `53`. */
interface Stretch {
  readonly chapter: string;
  readonly from: number;
  readonly until: number;
}

const placeIn = (number: string, letter = ''): number =>
  Number(number) * 100 + (letter ? letter.charCodeAt(0) - 96 : 0);

/** `30:2–4` is all between; what has no number, as an annex, is a place of its own. */
function stretchOf(section: string): Stretch {
  const [, chapter = '', number, letter, last] = /^(?:(.+):)?(\d+)(?: ([a-z]))?(?:–(\d+))?$/.exec(section) ?? [];
  if (!number) return { chapter: section, from: 0, until: 0 };
  const from = placeIn(number, letter);
  return { chapter, from, until: last ? placeIn(last) : from };
}

type Place = Pick<Provision, 'statute' | 'sections' | 'subsection'>;

/** Whether two rows are of the same place, if only in part: sections are sets, and a row without a subsection is of all of them. */
export function isSamePlace(one: Place, other: Place): boolean {
  const within = one.subsection === undefined || other.subsection === undefined || one.subsection === other.subsection;
  if (one.statute !== other.statute || !within) return false;
  const others = other.sections.map(stretchOf);
  return one.sections
    .map(stretchOf)
    .some((a) => others.some((b) => a.chapter === b.chapter && a.from <= b.until && b.from <= a.until));
}
