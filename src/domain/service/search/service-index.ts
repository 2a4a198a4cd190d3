import { remember } from '../../../platform/remember.ts';
import { type Likeness, likenesses, Vocabulary } from '../../../platform/search/vocabulary.ts';
import { telling, wordsOf } from '../../../platform/search/words.ts';
import { everywhere, type Fit, type Fitted, fitOf, type Sought } from '../fit.ts';
import { type AllWords, type Topic, topics } from '../words/topic.ts';
import { type Meaning, WordIndex } from '../words/word-index.ts';

/** What the index is told of one service. */
export interface Indexed extends Fitted {
  readonly id: string;
  readonly version: number;
  /** The name by which it is sorted. */
  readonly name: string;
  /** Searched texts from the most to the least telling: names, words for it, what it says of itself. */
  readonly names: string;
  readonly keywords: string;
  readonly text: string;
  readonly open: boolean;
}

export interface Wanted {
  readonly words?: string | undefined;
  readonly need?: string | undefined;
  /** Any of these; for a sector, which answers several needs. */
  readonly needs?: readonly string[] | undefined;
  readonly region?: string | undefined;
  readonly language?: string | undefined;
  readonly serves?: readonly string[] | undefined;
  /** Closed services are left out unless asked for. */
  readonly closed?: boolean | undefined;
}

export interface Hit {
  readonly id: string;
  readonly rank: number;
  /** Why it stands here: the weakest likeness of the words typed; null when none were. */
  readonly likeness: Likeness | null;
  /** Words of the directory that were taken for those typed, where they are only near. */
  readonly near: readonly string[];
  /** What a typed word means and the service answers, though it does not say the word; null where it says all of them. */
  readonly through: Meaning | null;
}

/** A service that is suggested, and why. */
export interface Suggested {
  readonly id: string;
  readonly fit: Fit;
}

export interface Found {
  readonly hits: readonly Hit[];
  /** How many fit in all. */
  readonly total: number;
  readonly more: boolean;
}

/** The last hit of the page before. */
export interface Key {
  readonly id: string;
  readonly rank: number;
}

/** Exact before another form before a part before nearly; within that a name before a keyword before a text. */
const likenessWeight: Record<Likeness, number> = { exact: 1000, form: 700, part: 300, near: 100 };
const placeWeight = [3, 2, 1] as const;
/**
 * What answers a word by its meaning alone stands after what says it, and before what says only a word that is near. A meaning that was itself only
 * near is a guess twice over.
 */
const throughRank = { firm: 200, near: 50 } as const;
/** What is said of the other words tells services of one meaning apart, and lifts none out of its place. */
const saidShare = 20;
/** Ranks of one hundred answer words alike: in a name or in a text. */
const sameKind = 100;
const longestText = 3_000;
const mostWords = 8;

/** What stays of a service: its texts are read once and let go. */
type Kept = Omit<Indexed, 'names' | 'keywords' | 'text'>;

interface Slot {
  readonly service: Kept;
  /** Each of its words in the vocabulary with the weight of the best place, both in one number. */
  readonly words: Uint32Array;
  alive: boolean;
}

/** A word or a slot and a weight of at most three in one number: half the memory of two lists. */
const joint = (number: number, weight: number) => number * 4 + weight;
const numberIn = (both: number) => both >>> 2;
const weightIn = (both: number) => both & 3;

/** Codes and languages come anew with each row: each different one is kept once. */
const codes = remember(10_000, (code) => code);
const kept = ({ needs, regions, languages, serves, names: _, keywords: __, text: ___, ...plain }: Indexed): Kept => ({
  ...plain,
  ...{
    needs: needs.map(codes),
    regions: regions.map(codes),
    languages: languages.map(codes),
    serves: serves.map(codes),
  },
});

const bits = new Map<string, number>(topics.map((topic, nth) => [topic, 1 << nth]));
const bitsOf = (codes: readonly string[]): number => codes.reduce((all, code) => all | (bits.get(code) ?? 0), 0);

/** Every service in memory. A changed service takes a new slot and leaves its old one dead until there are too many. */
export class ServiceIndex {
  #vocabulary = new Vocabulary();
  #slots: Slot[] = [];
  #bySlot = new Map<string, number>();
  /** Word → slots, each with the weight of the best place. */
  #postings: number[][] = [];
  #placed: Placed | undefined;
  /** Of each slot its needs and whom it suits, a bit each: by itself, because a search looks at it for every service. */
  #topics: number[] = [];
  /** Gathered once after a change. */
  #offered = new Map<'regions' | 'languages', readonly string[]>();
  #meanings = new WordIndex({});

  /** The words by which people ask for a need or for whom a service suits. */
  say(words: Partial<AllWords>): void {
    this.#meanings = new WordIndex(words);
  }

  /** What typed words mean, whether a service answers that or not. */
  meanings(words: string): Topic[] {
    return [...new Set(this.#meanings.meaningsOf(this.#typed(words)).flatMap((all) => all.map(({ topic }) => topic)))];
  }

  #typed(words: string | undefined): string[] {
    return [...new Set(telling(wordsOf(words ?? '')))].slice(0, mostWords);
  }

  get size(): number {
    return this.#bySlot.size;
  }

  versions(): Map<string, number> {
    return new Map([...this.#bySlot].map(([id, slot]) => [id, (this.#slots[slot] as Slot).service.version]));
  }

  /** Regions and languages that some open service has. */
  offered(of: 'regions' | 'languages'): readonly string[] {
    const known = this.#offered.get(of);
    if (known) return known;
    const all = new Set<string>();
    for (const slot of this.#bySlot.values()) {
      const { service } = this.#slots[slot] as Slot;
      if (service.open) for (const item of service[of]) all.add(item);
    }
    const offered = [...all].sort();
    this.#offered.set(of, offered);
    return offered;
  }

  /** Open services of any of some regions, those of everywhere among them. */
  openIn(regions: readonly string[]): Kept[] {
    return [...this.#bySlot.values()]
      .map((slot) => (this.#slots[slot] as Slot).service)
      .filter(
        ({ open, regions: own }) => open && own.some((region) => region === everywhere || regions.includes(region)),
      );
  }

  put(service: Indexed): void {
    const former = this.#bySlot.get(service.id);
    if (former !== undefined) {
      const slot = this.#slots[former] as Slot;
      if (slot.service.version >= service.version) return;
      slot.alive = false;
    }
    this.#add(service);
    if (this.#slots.length > 1_000 && this.#slots.length > 2 * this.#bySlot.size) this.#again();
  }

  #add(service: Indexed): void {
    const best = new Map<number, number>();
    const places = [service.names, service.keywords, service.text.slice(0, longestText)];
    for (const [place, text] of places.entries())
      for (const word of new Set(telling(wordsOf(text)))) {
        const known = this.#vocabulary.take(word);
        if (!best.has(known)) best.set(known, placeWeight[place] as number);
      }
    const words = Uint32Array.from(best, ([word, weight]) => joint(word, weight));
    const own = kept(service);
    this.#place({ service: own, words, alive: true });
  }

  #place(slot: Slot): void {
    const number = this.#slots.length;
    this.#slots.push(slot);
    this.#topics.push(bitsOf([...slot.service.needs, ...slot.service.serves]));
    this.#bySlot.set(slot.service.id, number);
    this.#placed = undefined;
    this.#offered.clear();
    for (const both of slot.words) {
      this.#postings[numberIn(both)] ??= [];
      this.#postings[numberIn(both)]?.push(joint(number, weightIn(both)));
    }
  }

  #again(): void {
    const [alive, former] = [this.#slots.filter((slot) => slot.alive), this.#vocabulary];
    this.#vocabulary = new Vocabulary();
    this.#slots = [];
    this.#topics = [];
    this.#bySlot = new Map();
    this.#postings = [];
    const anew = (both: number) => joint(this.#vocabulary.take(former.word(numberIn(both))), weightIn(both));
    for (const slot of alive) this.#place({ ...slot, words: slot.words.map(anew) });
  }

  /** A page of what fits, best first; without words by name. */
  find(wanted: Wanted, { after, most = 25 }: { after?: Key | undefined; most?: number } = {}): Found {
    const { fitting, rank, hit, placed } = this.#fitting(wanted);
    inOrder(fitting, rank, placed);
    const { places } = placed;
    const begin = after ? this.#after(fitting, after, rank, places) : 0;
    return {
      hits: fitting.slice(begin, begin + most).map(hit),
      total: fitting.length,
      more: begin + most < fitting.length,
    };
  }

  /** A few that fit best: of those that answer the words alike, the one that suits what is sought more. */
  suggest(wanted: Wanted, sought: Sought, most: number): Suggested[] {
    const {
      fitting,
      rank,
      placed: { places },
    } = this.#fitting(wanted);
    const kind = (slot: number) => Math.floor(rank(slot) / sameKind);
    return fitting
      .map((slot) => ({ slot, fit: fitOf((this.#slots[slot] as Slot).service, sought) }))
      .sort(
        (item, other) =>
          kind(other.slot) - kind(item.slot) ||
          other.fit.points - item.fit.points ||
          (places[item.slot] as number) - (places[other.slot] as number),
      )
      .slice(0, most)
      .map(({ slot, fit }) => ({ id: (this.#slots[slot] as Slot).service.id, fit }));
  }

  /** Slots that fit, in no order, with how well each answers the words. */
  #fitting(wanted: Wanted) {
    const typed = this.#typed(wanted.words);
    const meant = typed.length > 0 ? this.#meanings.meaningsOf(typed) : [];
    const scores = typed.length > 0 ? this.#scores(typed, meant) : undefined;
    const fitting: number[] = [];
    for (let slot = 0; slot < this.#slots.length; slot++) {
      if (scores && scores.words[slot] !== typed.length) continue;
      const { service, alive } = this.#slots[slot] as Slot;
      if (alive && fitsFilters(service, wanted)) fitting.push(slot);
    }
    const through = (slot: number): Meaning | null => {
      const [unsaid, own] = [scores?.unsaid[slot] ?? 0, this.#topics[slot] as number];
      const answered = meant.flatMap((all, nth) => ((unsaid & (1 << nth)) === 0 ? [] : all));
      return answered.find(({ topic }) => (own & bitsOf([topic])) !== 0) ?? null;
    };
    const ranks = new Uint16Array(this.#slots.length);
    if (scores)
      for (const slot of fitting) {
        const said = (scores.total[slot] as number) / typed.length;
        const base = scores.guessed[slot] === 1 ? throughRank.near : throughRank.firm;
        ranks[slot] = Math.round(scores.unsaid[slot] === 0 ? said : base + said / saidShare);
      }
    const hit = (slot: number): Hit => ({
      id: (this.#slots[slot] as Slot).service.id,
      rank: ranks[slot] as number,
      likeness: scores && scores.unsaid[slot] === 0 ? (likenesses[scores.weakest[slot] as number] ?? null) : null,
      near: [...(scores?.near.get(slot) ?? [])].map((word) => this.#vocabulary.shown(word)),
      through: through(slot),
    });
    return { fitting, rank: (slot: number) => ranks[slot] as number, hit, placed: this.#places() };
  }

  /** Where the page after this hit begins; from the beginning where that service is gone. */
  #after(
    fitting: readonly number[],
    { id, rank: before }: Key,
    rank: (slot: number) => number,
    places: Uint32Array,
  ): number {
    const last = this.#bySlot.get(id);
    if (last === undefined) return 0;
    const next = fitting.findIndex(
      (slot) => rank(slot) < before || (rank(slot) === before && (places[slot] as number) > (places[last] as number)),
    );
    return next === -1 ? fitting.length : next;
  }

  /** Where each slot stands by name; worked out once after a change, since comparing names is what takes time. */
  #places(): Placed {
    if (this.#placed) return this.#placed;
    const named = this.#slots.map(({ service: { name, id } }, slot) => ({ name, id, slot }));
    named.sort((item, other) => order.compare(item.name, other.name) || (item.id < other.id ? -1 : 1));
    const places = new Uint32Array(named.length);
    for (const [place, { slot }] of named.entries()) places[slot] = place;
    this.#placed = { places, slots: Uint32Array.from(named, ({ slot }) => slot) };
    return this.#placed;
  }

  #scores(typed: readonly string[], meant: readonly (readonly Meaning[])[]): Scores {
    const size = this.#slots.length;
    const all: Scores = {
      words: new Uint8Array(size),
      total: new Uint32Array(size),
      weakest: new Uint8Array(size),
      near: new Map(),
      unsaid: new Uint8Array(size),
      guessed: new Uint8Array(size),
    };
    const means = meant.some((all) => all.length > 0);
    const weights = new Uint16Array(size);
    const answeredBy = new Uint32Array(size);
    const likeness = new Uint8Array(size);
    for (const [nth, word] of typed.entries()) {
      weights.fill(0);
      for (const answer of this.#vocabulary.answersTo(word)) {
        const posting = this.#postings[answer.word];
        if (!posting) continue;
        const kind = likenesses.indexOf(answer.likeness);
        const base = likenessWeight[answer.likeness];
        // Plain loops: this is where a search spends its time.
        for (let at = 0; at < posting.length; at++) {
          const slot = numberIn(posting[at] as number);
          const weight = base + weightIn(posting[at] as number);
          if (weight <= (weights[slot] as number)) continue;
          weights[slot] = weight;
          answeredBy[slot] = answer.word;
          likeness[slot] = kind;
        }
      }
      // Beside a word that means something, one that tells nothing keeps nothing out.
      const isBeside = means && this.#meanings.isBeside(word);
      const said = meant[nth] ?? [];
      const firm = bitsOf(said.flatMap(({ topic, near }) => (near ? [] : [topic])));
      const guess = bitsOf(said.flatMap(({ topic, near }) => (near ? [topic] : [])));
      for (let slot = 0; slot < size; slot++) {
        if (all.words[slot] !== nth) continue;
        const own = this.#topics[slot] as number;
        const isMeant = (firm & own) !== 0;
        // What it says may be another word than the one that was meant: a meaning goes before a likeness of letters.
        if (weights[slot] === 0 || (isMeant && likeness[slot] === nearKind)) {
          if (!isMeant && !isBeside && (guess & own) === 0) continue;
          all.words[slot] = nth + 1;
          all.unsaid[slot] = (all.unsaid[slot] as number) | (1 << nth);
          if (!isMeant && !isBeside) all.guessed[slot] = 1;
          continue;
        }
        all.words[slot] = nth + 1;
        all.total[slot] = (all.total[slot] as number) + (weights[slot] as number);
        all.weakest[slot] = Math.max(all.weakest[slot] as number, likeness[slot] as number);
        if (likeness[slot] === nearKind)
          all.near.set(slot, (all.near.get(slot) ?? new Set()).add(answeredBy[slot] as number));
      }
    }
    return all;
  }
}

/** Where each slot stands by name, and the slot at each place. */
interface Placed {
  readonly places: Uint32Array;
  readonly slots: Uint32Array;
}

/** More places than there can be slots, and ranks of sixteen bits before them: a number holds both exactly. */
const mostPlaces = 2 ** 32;
const highestRank = 2 ** 16 - 1;

/** Puts slots in order, best first and by name within: as numbers, because a comparison of thousands is what takes time. */
function inOrder(fitting: number[], rank: (slot: number) => number, { places, slots }: Placed): void {
  const keys = Float64Array.from(
    fitting,
    (slot) => (highestRank - rank(slot)) * mostPlaces + (places[slot] as number),
  ).sort();
  for (const [nth, key] of keys.entries()) fitting[nth] = slots[key % mostPlaces] as number;
}

/** By slot: how many of the typed words it answers in turn, the sum of their weights, the weakest likeness, near words, what it does not say. */
interface Scores {
  readonly words: Uint8Array;
  readonly total: Uint32Array;
  readonly weakest: Uint8Array;
  readonly near: Map<number, Set<number>>;
  /** Typed words, a bit each, that it does not say. */
  readonly unsaid: Uint8Array;
  /** One where a meaning that it answers was itself only near. */
  readonly guessed: Uint8Array;
}

const nearKind = likenesses.indexOf('near');

const order = new Intl.Collator('fi');

function fitsFilters(service: Kept, { need, needs, region, language, serves = [], closed = false }: Wanted): boolean {
  if (!closed && !service.open) return false;
  if (need && !service.needs.includes(need)) return false;
  if (needs && !needs.some((need) => service.needs.includes(need))) return false;
  if (region && !service.regions.includes(region) && !service.regions.includes(everywhere)) return false;
  if (language && !service.languages.includes(language)) return false;
  return serves.every((serve) => service.serves.includes(serve));
}
