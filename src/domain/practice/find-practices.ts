import { telling, wordsOf } from '../../platform/search/words.ts';
import type { OrganisationKind } from '../organisation/index.ts';
import { type Place, stands } from './place.ts';
import type { Listed, Theme } from './practice.ts';
import { type Library, shippedLibrary } from './practice-index.ts';

export interface Wanted extends Place {
  /** As somebody says what is hard; a whole sentence too. */
  readonly words?: string | undefined;
  readonly theme?: Theme | undefined;
  /** Whose workers are to do it. */
  readonly kind?: OrganisationKind | undefined;
}

type Weights = ReadonlyMap<Listed, number>;

const mostWords = 12;
/** Words that are answered at all: of so many each must be, where something answers them all. More are a sentence, and what fits best leads. */
const fewWords = 2;
/** What fits less than this part of the best is left out of the answer to a sentence. */
const leastPart = 0.45;

interface Scored {
  readonly practice: Listed;
  readonly answered: number;
  readonly score: number;
}

/** A word that few practices answer tells most (inverse document frequency); one that all answer tells nothing. */
function score(practice: Listed, weights: readonly Weights[], all: number): Scored {
  let [answered, sum] = [0, 0];
  for (const weight of weights) {
    const own = weight.get(practice);
    if (own === undefined) continue;
    answered += 1;
    sum += own * Math.log(all / weight.size);
  }
  return { practice, answered, score: sum };
}

/** How well each practice of every library answers a word; a slip of the keys counts only where none of them has the word itself. */
function weighIn(libraries: readonly Library[], word: string): Weights {
  const answers = libraries.map((library) => library.weigh(word));
  const sure = answers.filter(({ isSure }) => isSure);
  return new Map((sure.length > 0 ? sure : answers).flatMap(({ weights }) => [...weights]));
}

/**
 * Practices that fit, those that answer best first; without words in the order of the work, those of organisations after those that the program
 * ships. What no practice answers counts for nothing.
 */
export function findPractices(
  { words = '', theme, kind, ...place }: Wanted,
  ...more: readonly Library[]
): readonly Listed[] {
  const libraries = [shippedLibrary(), ...more];
  const every = libraries.flatMap(({ all }) => all);
  const fitting = every.filter(
    (practice) =>
      stands(practice, place) &&
      (theme === undefined || practice.themes.includes(theme)) &&
      (kind === undefined || practice.kinds.length === 0 || practice.kinds.includes(kind)),
  );
  if (words.trim() === '') return fitting;
  const typed = [...new Set(telling(wordsOf(words)))].slice(0, mostWords);
  const weights = typed.map((word) => weighIn(libraries, word)).filter(({ size }) => size > 0);
  const scored = fitting
    .map((practice) => score(practice, weights, every.length))
    .filter(({ answered }) => answered > 0);
  const least = leastPart * Math.max(...scored.map((each) => each.score));
  const whole = scored.filter(({ answered }) => answered === weights.length);
  return (weights.length <= fewWords && whole.length > 0 ? whole : scored.filter((each) => each.score >= least))
    .toSorted((a, b) => b.score - a.score)
    .map(({ practice }) => practice);
}
