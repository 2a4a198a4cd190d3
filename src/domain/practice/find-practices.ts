import { type Likeness, Vocabulary } from '../../platform/search/vocabulary.ts';
import { telling, wordsOf } from '../../platform/search/words.ts';
import type { OrganisationKind } from '../organisation/index.ts';
import { type Place, stands } from './place.ts';
import type { Practice, PracticeWords, Theme } from './practice.ts';
import { practices } from './practices.ts';

export interface Wanted extends Place {
  /** As somebody says what is hard; a whole sentence too. */
  readonly words?: string | undefined;
  readonly theme?: Theme | undefined;
  /** Whose workers are to do it. */
  readonly kind?: OrganisationKind | undefined;
}

type Weights = ReadonlyMap<Practice, number>;

/** What stands at the head of a practice tells more than its steps and limits. */
const placesOf = ({ problem, title, forWhom, says, steps, limits }: PracticeWords): readonly [string, number][] => [
  [`${title} ${problem}`, 3],
  [forWhom, 2],
  [[says, ...steps, ...limits].join(' '), 1],
];

const likenessWeight: Readonly<Record<Likeness, number>> = { exact: 1000, form: 700, part: 300, near: 0 };

/** The words of every practice in its three languages: whoever searches in one finds what is said in another. */
class PracticeIndex {
  readonly #vocabulary = new Vocabulary();
  /** Word of the vocabulary → practices, each with the weight of the best place where it stands. */
  readonly #postings = new Map<number, Map<Practice, number>>();

  constructor(all: readonly Practice[]) {
    for (const practice of all)
      for (const words of Object.values(practice.words))
        for (const [text, weight] of placesOf(words))
          for (const word of telling(wordsOf(text))) this.#put(this.#vocabulary.take(word), practice, weight);
  }

  #put(word: number, practice: Practice, weight: number): void {
    const posting = this.#postings.get(word) ?? new Map<Practice, number>();
    this.#postings.set(word, posting.set(practice, Math.max(weight, posting.get(practice) ?? 0)));
  }

  /** How well each practice answers one word; a slip of the keys only where nothing else does. */
  weigh(word: string): Weights {
    const answers = this.#vocabulary.answersTo(word);
    const sure = answers.filter(({ likeness }) => likeness !== 'near');
    const best = new Map<Practice, number>();
    for (const { word: number, likeness } of sure.length > 0 ? sure : answers)
      for (const [practice, weight] of this.#postings.get(number) ?? []) {
        const own = likenessWeight[likeness] + weight;
        if (own > (best.get(practice) ?? 0)) best.set(practice, own);
      }
    return best;
  }
}

let index: PracticeIndex | undefined;
const mostWords = 12;
/** Words that are answered at all: of so many each must be, where something answers them all. More are a sentence, and what fits best leads. */
const fewWords = 2;
/** What fits less than this part of the best is left out of the answer to a sentence. */
const leastPart = 0.45;

interface Scored {
  readonly practice: Practice;
  readonly answered: number;
  readonly score: number;
}

/** A word that few practices answer tells most (inverse document frequency); one that all answer tells nothing. */
function score(practice: Practice, weights: readonly Weights[]): Scored {
  let [answered, sum] = [0, 0];
  for (const weight of weights) {
    const own = weight.get(practice);
    if (own === undefined) continue;
    answered += 1;
    sum += own * Math.log(practices.length / weight.size);
  }
  return { practice, answered, score: sum };
}

/** Practices that fit, those that answer best first; without words in the order of the work. What no practice answers counts for nothing. */
export function findPractices({ words = '', theme, kind, ...place }: Wanted): readonly Practice[] {
  const fitting = practices.filter(
    (practice) =>
      stands(practice, place) &&
      (theme === undefined || practice.themes.includes(theme)) &&
      (kind === undefined || practice.kinds.length === 0 || practice.kinds.includes(kind)),
  );
  if (words.trim() === '') return fitting;
  index ??= new PracticeIndex(practices);
  const known = index;
  const typed = [...new Set(telling(wordsOf(words)))].slice(0, mostWords);
  const weights = typed.map((word) => known.weigh(word)).filter(({ size }) => size > 0);
  const scored = fitting.map((practice) => score(practice, weights)).filter(({ answered }) => answered > 0);
  const least = leastPart * Math.max(...scored.map((each) => each.score));
  const all = scored.filter(({ answered }) => answered === weights.length);
  return (weights.length <= fewWords && all.length > 0 ? all : scored.filter((each) => each.score >= least))
    .toSorted((a, b) => b.score - a.score)
    .map(({ practice }) => practice);
}
