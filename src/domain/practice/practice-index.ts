import { type Likeness, Vocabulary } from '../../platform/search/vocabulary.ts';
import { telling, wordsOf } from '../../platform/search/words.ts';
import type { Listed, PracticeWords } from './practice.ts';
import { practices } from './practices.ts';

/** What stands at the head of a practice tells more than its steps and limits. */
const placesOf = ({ problem, title, forWhom, says, steps, limits }: PracticeWords): readonly [string, number][] => [
  [`${title} ${problem}`, 3],
  [forWhom, 2],
  [[says, ...steps, ...limits].join(' '), 1],
];

const likenessWeight: Readonly<Record<Likeness, number>> = { exact: 1000, form: 700, part: 300, near: 0 };

/** How well practices answer a word, and whether they have it themselves or something that is spelt nearly so. */
interface Answers {
  readonly weights: ReadonlyMap<Listed, number>;
  readonly isSure: boolean;
}

/**
 * Practices with the words of each in every language that it has: whoever searches in one finds what is said in another. The words are read when the
 * first search comes.
 */
export class Library<One extends Listed = Listed> {
  readonly all: readonly One[];
  readonly #vocabulary = new Vocabulary();
  /** Word of the vocabulary → practices, each with the weight of the best place where it stands. */
  readonly #postings = new Map<number, Map<Listed, number>>();
  #isRead = false;

  constructor(all: readonly One[]) {
    this.all = all;
  }

  #read(): void {
    this.#isRead = true;
    for (const practice of this.all)
      for (const words of Object.values(practice.words))
        for (const [text, weight] of placesOf(words))
          for (const word of telling(wordsOf(text))) this.#put(this.#vocabulary.take(word), practice, weight);
  }

  #put(word: number, practice: Listed, weight: number): void {
    const posting = this.#postings.get(word) ?? new Map<Listed, number>();
    this.#postings.set(word, posting.set(practice, Math.max(weight, posting.get(practice) ?? 0)));
  }

  /** How well each practice answers one word; a slip of the keys only where nothing else does. */
  weigh(word: string): Answers {
    if (!this.#isRead) this.#read();
    const answers = this.#vocabulary.answersTo(word);
    const sure = answers.filter(({ likeness }) => likeness !== 'near');
    const weights = new Map<Listed, number>();
    for (const { word: number, likeness } of sure.length > 0 ? sure : answers)
      for (const [practice, weight] of this.#postings.get(number) ?? []) {
        const own = likenessWeight[likeness] + weight;
        if (own > (weights.get(practice) ?? 0)) weights.set(practice, own);
      }
    return { weights, isSure: sure.length > 0 };
  }
}

let shipped: Library | undefined;

/** What the program brings along: read once, whatever organisations write. */
export function shippedLibrary(): Library {
  shipped ??= new Library(practices);
  return shipped;
}
