import { type Answer, type Likeness, Vocabulary } from '../../../platform/search/vocabulary.ts';
import { folded, telling, wordsOf } from '../../../platform/search/words.ts';
import { type AllWords, type Topic, topics } from './topic.ts';

/** What a typed word means. */
export interface Meaning {
  readonly topic: Topic;
  /** The word of the list, as it stands there. */
  readonly word: string;
  /** Only nearly the typed one: a slip of the keys. */
  readonly near: boolean;
}

interface Entry {
  readonly topic: Topic;
  readonly word: string;
  /** Its words in the vocabulary. */
  readonly parts: readonly number[];
}

/** Said beside what is needed; tells nothing by itself. */
const beside =
  'apu tuki palvelu tarvita tarvitsen tarvitsee haluta haluan saada löytyä mistä kuka missä ongelma ' +
  'hjälp hjälpa stöd tjänst service behöva behöver vilja vill få hitta var vem problem ' +
  'help support need want get find where who problem';

/** A shorter word begins or ends too many others. */
const shortestBeginning = 4;
const shortestEnding = 5;
const shortestRest = 3;
const shortestNear = 6;

/** A compound begins or ends with a word of the list: `alkoholiongelma`, `velkaneuvoja`, `tandläkartid`. */
const isIn = (part: string, compound: string): boolean =>
  compound.length >= part.length + shortestRest &&
  ((part.length >= shortestBeginning && compound.startsWith(part)) ||
    (part.length >= shortestEnding && compound.endsWith(part)));

/** The words by which people ask, and what each means. Made anew when one of them changes. */
export class WordIndex {
  readonly #vocabulary = new Vocabulary();
  readonly #beside = new Vocabulary();
  /** Entries of a single word, by that word. */
  readonly #single = new Map<number, Entry[]>();
  /** Entries of several words, by each of them. */
  readonly #phrases = new Map<number, Entry[]>();

  constructor(words: Partial<AllWords>) {
    for (const word of wordsOf(beside)) this.#beside.take(word);
    for (const topic of topics)
      for (const list of Object.values(words[topic] ?? {})) for (const word of list) this.#add(topic, word);
  }

  #add(topic: Topic, word: string): void {
    const parts = [...new Set(telling(wordsOf(word)))].map((part) => this.#vocabulary.take(part));
    const entry = { topic, word, parts };
    const lists = parts.length === 1 ? this.#single : this.#phrases;
    for (const part of parts) lists.set(part, [...(lists.get(part) ?? []), entry]);
  }

  /** Tells nothing beside a word that does. */
  isBeside(typed: string): boolean {
    return this.#beside.answersTo(typed).some(({ likeness }) => likeness === 'exact' || likeness === 'form');
  }

  /** What each of the typed words means, alone or with the others; of one topic the nearest word. */
  meaningsOf(typed: readonly string[]): readonly (readonly Meaning[])[] {
    const answers = typed.map((word) => this.#vocabulary.answersTo(word));
    const said = typed.map((word, nth) => this.#meant(word, answers[nth] as readonly Answer[]));
    for (const { topic, word, nths } of this.#phrasesIn(answers))
      for (const nth of nths) said[nth]?.unshift({ topic, word, near: false });
    return said.map((all) => {
      const firmly = all.some(({ near }) => !near);
      const byTopic = new Map<Topic, Meaning>();
      for (const meaning of all)
        if (!(firmly && meaning.near) && !byTopic.has(meaning.topic)) byTopic.set(meaning.topic, meaning);
      return [...byTopic.values()];
    });
  }

  #meant(typed: string, answers: readonly Answer[]): Meaning[] {
    const alike = (wanted: Likeness) =>
      answers
        .filter(({ likeness, word }) => likeness === wanted && this.#single.has(word))
        .flatMap(({ word }) => this.#single.get(word) as Entry[])
        .map(({ topic, word }) => ({ topic, word, near: wanted === 'near' }));
    for (const wanted of ['exact', 'form'] as const) {
      const firm = alike(wanted);
      if (firm.length > 0) return firm;
    }
    const compound = this.#inside(folded(typed));
    if (compound.length > 0) return compound;
    return typed.length >= shortestNear ? alike('near') : [];
  }

  /** The longest words of the list that a compound is made of. */
  #inside(compound: string): Meaning[] {
    const inside = [...this.#single.values()]
      .flat()
      .filter((entry) => isIn(this.#vocabulary.shown(entry.parts[0] as number), compound));
    const longest = Math.max(0, ...inside.map(({ word }) => word.length));
    return inside
      .filter(({ word }) => word.length === longest)
      .map(({ topic, word }) => ({ topic, word, near: false }));
  }

  /** Entries of several words of which each was typed, and where. */
  #phrasesIn(answers: readonly (readonly Answer[])[]): { topic: Topic; word: string; nths: readonly number[] }[] {
    const at = new Map<number, number>();
    for (const [nth, all] of answers.entries())
      for (const { word, likeness } of all) if (likeness === 'exact' || likeness === 'form') at.set(word, nth);
    const near = new Set([...at.keys()].flatMap((word) => this.#phrases.get(word) ?? []));
    return [...near]
      .filter(({ parts }) => parts.every((part) => at.has(part)))
      .map(({ topic, word, parts }) => ({ topic, word, nths: parts.map((part) => at.get(part) as number) }));
  }
}
