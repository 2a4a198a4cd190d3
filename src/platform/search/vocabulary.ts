import { areFormsOfOne, dictionaryForm } from './inflection.ts';
import { forgiven, slips, trigramsOf } from './nearness.ts';
import { type Family, familyOf } from './swedish-families.ts';
import { folded, stemsOf } from './words.ts';

/** How a word of the texts answers a word that was typed: the same, another form, a part of a compound, or nearly. */
export const likenesses = ['exact', 'form', 'part', 'near'] as const;
export type Likeness = (typeof likenesses)[number];

export interface Answer {
  /** Number of the word in the vocabulary. */
  readonly word: number;
  readonly likeness: Likeness;
}

interface Word {
  readonly own: string;
  readonly folded: string;
  readonly stems: readonly [string, string, string];
}

const add = (lists: Map<string, number[]>, key: string, word: number): void => {
  const list = lists.get(key);
  if (list) list.push(word);
  else lists.set(key, [word]);
};

const shortestPart = 4;
const keptAnswers = 2_000;

/** Long words of which most of the beginning is the same: a slip of the keys in the ending of a form. */
function beginAlike(item: string, other: string): boolean {
  let same = 0;
  while (same < item.length && item[same] === other[same]) same++;
  return same >= 6 && same >= 0.7 * Math.max(item.length, other.length);
}

/** The different words of many texts, each once, found by form, part and nearness. Words are only added. */
export class Vocabulary {
  readonly #words: Word[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #byBeginning = new Map<string, number[]>();
  readonly #byStem = new Map<string, number[]>();
  readonly #byTrigram = new Map<string, number[]>();
  readonly #answers = new Map<string, readonly Answer[]>();

  /** The number of a word, marks kept; a new word is taken in. */
  take(taken: string): number {
    const known = this.#numbers.get(taken);
    if (known !== undefined) return known;
    // A copy: a long word that was cut out of a text keeps the whole text in memory.
    const word = Buffer.from(taken).toString();
    const number = this.#words.length;
    const entry: Word = { own: word, folded: folded(word), stems: stemsOf(word) };
    this.#words.push(entry);
    this.#numbers.set(word, number);
    add(this.#byBeginning, entry.folded.slice(0, 2), number);
    for (const [language, stem] of entry.stems.entries()) add(this.#byStem, `${language}${stem}`, number);
    add(this.#byStem, `d${dictionaryForm(entry.folded)}`, number);
    for (const piece of trigramsOf(entry.folded)) add(this.#byTrigram, piece, number);
    this.#answers.clear();
    return number;
  }

  get size(): number {
    return this.#words.length;
  }

  /** The word of a number, marks kept. */
  word(number: number): string {
    return this.#at(number).own;
  }

  /** The word of a number, as it is shown. */
  shown(number: number): string {
    return this.#words[number]?.folded ?? '';
  }

  /** Every word that answers what was typed, each with its best likeness. */
  answersTo(typed: string): readonly Answer[] {
    const kept = this.#answers.get(typed);
    if (kept) return kept;
    if (this.#answers.size >= keptAnswers) this.#answers.clear();
    const found = new Map<number, Likeness>();
    const family = familyOf(typed);
    const say = (word: number, likeness: Likeness) => {
      if (!found.has(word) && !family?.isStranger(this.#at(word).folded)) found.set(word, likeness);
    };
    const plain = folded(typed);
    const stems = stemsOf(typed);
    const beginning = this.#byBeginning.get(plain.slice(0, 2)) ?? [];
    for (const word of beginning) if (this.#at(word).folded === plain) say(word, 'exact');
    for (const [language, stem] of stems.entries())
      if (stem.length >= 3) for (const word of this.#byStem.get(`${language}${stem}`) ?? []) say(word, 'form');
    for (const word of this.#byStem.get(`d${dictionaryForm(plain)}`) ?? []) say(word, 'form');
    // Finnish endings after the two letters of the Swedish `bo` would make it `bok`.
    if (!family || plain.length >= shortestPart)
      for (const word of beginning) if (areFormsOfOne(this.#at(word).folded, plain)) say(word, 'form');
    if (family) this.#family(family, say);
    this.#parts(plain, stems, say);
    this.#near(plain, say);
    const answers = [...found].map(([word, likeness]) => ({ word, likeness }));
    this.#answers.set(typed, answers);
    return answers;
  }

  /** Swedish derivations: `tolkning` finds `tolk`, `tolkar` and `tolktjänst`. */
  #family({ roots, kin }: Family, say: (word: number, likeness: Likeness) => void): void {
    const numbers = new Set(
      roots.flatMap((root) => [...(this.#byBeginning.get(root.slice(0, 2)) ?? []), ...this.#rarest(root)]),
    );
    for (const number of numbers) {
      const { folded: word, stems } = this.#at(number);
      const likeness = kin(word, stems[1]);
      if (likeness) say(number, likeness);
    }
  }

  #at(number: number): Word {
    return this.#words[number] as Word;
  }

  /** Compounds: `asunto` finds `tukiasunto`, `tulkin` finds `tulkkauspalvelu` by its stem. */
  #parts(plain: string, stems: readonly string[], say: (word: number, likeness: Likeness) => void): void {
    const parts = [...new Set([plain, ...stems])].filter((part) => part.length >= shortestPart);
    for (const part of parts)
      for (const number of this.#rarest(part)) if (this.#at(number).folded.includes(part)) say(number, 'part');
  }

  /** The shortest list of words that share a piece with this part: all that contain the part are among them. */
  #rarest(part: string): readonly number[] {
    let best: readonly number[] | undefined;
    for (let at = 0; at + 3 <= part.length; at++) {
      const list = this.#byTrigram.get(part.slice(at, at + 3)) ?? [];
      if (!best || list.length < best.length) best = list;
    }
    return best ?? [];
  }

  /** Near words share pieces of three letters; of these the ones within the forgiven slips are taken, whole or as a beginning. */
  #near(plain: string, say: (word: number, likeness: Likeness) => void): void {
    const most = forgiven(plain.length);
    if (most === 0) return;
    const pieces = trigramsOf(plain);
    const shared = new Uint8Array(this.#words.length);
    const enough = Math.max(1, pieces.size - 4 * most);
    const candidates: number[] = [];
    for (const piece of pieces)
      for (const word of this.#byTrigram.get(piece) ?? []) {
        shared[word] = (shared[word] as number) + 1;
        if (shared[word] === enough) candidates.push(word);
      }
    for (const word of candidates) {
      const { folded: other, stems } = this.#at(word);
      const like =
        slips(plain, other, most) <= most || stems.some((stem) => stem.length >= 4 && slips(plain, stem, 1) <= 1);
      if (like || beginAlike(plain, other)) say(word, 'near');
    }
  }
}
