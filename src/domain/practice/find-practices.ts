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
  weigh(word: string): ReadonlyMap<Practice, number> {
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

/** Of what was typed so many words must be answered: of a few all, of a sentence half. */
const enough = (typed: number): number => (typed <= 2 ? typed : Math.ceil(typed / 2));

/** Practices that fit, those that answer the most words first; without words in the order of the work. */
export function findPractices({ words = '', theme, kind, ...place }: Wanted): readonly Practice[] {
  const fitting = practices.filter(
    (practice) =>
      stands(practice, place) &&
      (theme === undefined || practice.themes.includes(theme)) &&
      (kind === undefined || practice.kinds.length === 0 || practice.kinds.includes(kind)),
  );
  const typed = [...new Set(telling(wordsOf(words)))].slice(0, mostWords);
  if (typed.length === 0) return words.trim() === '' ? fitting : [];
  index ??= new PracticeIndex(practices);
  const weights = typed.map((word) => (index as PracticeIndex).weigh(word));
  return fitting
    .map((practice) => {
      const answered = weights.flatMap((weight) => weight.get(practice) ?? []);
      return { practice, answered: answered.length, sum: answered.reduce((sum, weight) => sum + weight, 0) };
    })
    .filter(({ answered }) => answered >= enough(typed.length))
    .toSorted((a, b) => b.answered - a.answered || b.sum - a.sum)
    .map(({ practice }) => practice);
}
