import { remember } from '../../../platform/remember.ts';
import { type Likeness, likenesses, Vocabulary } from '../../../platform/search/vocabulary.ts';
import { telling, wordsOf } from '../../../platform/search/words.ts';

/** What the index is told of one service. */
export interface Indexed {
  readonly id: string;
  readonly version: number;
  /** The name by which it is sorted. */
  readonly name: string;
  /** Searched texts from the most to the least telling: names, words for it, what it says of itself. */
  readonly names: string;
  readonly keywords: string;
  readonly text: string;
  readonly needs: readonly string[];
  readonly regions: readonly string[];
  readonly languages: readonly string[];
  readonly serves: readonly string[];
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

export const everywhere = 'everywhere';

/** Exact before another form before a part before nearly; within that a name before a keyword before a text. */
const likenessWeight: Record<Likeness, number> = { exact: 1000, form: 700, part: 300, near: 100 };
const placeWeight = [3, 2, 1] as const;
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
const kept = ({ id, version, name, needs, regions, languages, serves, open }: Indexed): Kept => ({
  ...{ id, version, name, open },
  ...{
    needs: needs.map(codes),
    regions: regions.map(codes),
    languages: languages.map(codes),
    serves: serves.map(codes),
  },
});

/** Every service in memory. A changed service takes a new slot and leaves its old one dead until there are too many. */
export class ServiceIndex {
  #vocabulary = new Vocabulary();
  #slots: Slot[] = [];
  #bySlot = new Map<string, number>();
  /** Word → slots, each with the weight of the best place. */
  #postings: number[][] = [];
  #placed: Uint32Array | undefined;
  /** Gathered once after a change. */
  #offered = new Map<'regions' | 'languages', readonly string[]>();

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
    this.#place({ service: kept(service), words, alive: true });
  }

  #place(slot: Slot): void {
    const number = this.#slots.length;
    this.#slots.push(slot);
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
    this.#bySlot = new Map();
    this.#postings = [];
    const anew = (both: number) => joint(this.#vocabulary.take(former.word(numberIn(both))), weightIn(both));
    for (const slot of alive) this.#place({ ...slot, words: slot.words.map(anew) });
  }

  /** A page of what fits, best first; without words by name. */
  find(wanted: Wanted, { after, most = 25 }: { after?: Key | undefined; most?: number } = {}): Found {
    const typed = [...new Set(telling(wordsOf(wanted.words ?? '')))].slice(0, mostWords);
    const scores = typed.length > 0 ? this.#scores(typed) : undefined;
    const places = this.#places();
    const fitting: number[] = [];
    for (let slot = 0; slot < this.#slots.length; slot++) {
      if (scores && scores.words[slot] !== typed.length) continue;
      const { service, alive } = this.#slots[slot] as Slot;
      if (alive && fitsFilters(service, wanted)) fitting.push(slot);
    }
    const ranks = new Uint16Array(this.#slots.length);
    if (scores) for (const slot of fitting) ranks[slot] = Math.round((scores.total[slot] as number) / typed.length);
    const rank = (slot: number) => ranks[slot] as number;
    fitting.sort((item, other) => rank(other) - rank(item) || (places[item] as number) - (places[other] as number));
    const begin = after ? this.#after(fitting, after, rank, places) : 0;
    const hits = fitting.slice(begin, begin + most).map((slot) => ({
      id: (this.#slots[slot] as Slot).service.id,
      rank: rank(slot),
      likeness: scores ? (likenesses[scores.weakest[slot] as number] ?? null) : null,
      near: [...(scores?.near.get(slot) ?? [])].map((word) => this.#vocabulary.shown(word)),
    }));
    return { hits, total: fitting.length, more: begin + most < fitting.length };
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
  #places(): Uint32Array {
    if (this.#placed) return this.#placed;
    const named = this.#slots.map(({ service: { name, id } }, slot) => ({ name, id, slot }));
    named.sort((item, other) => order.compare(item.name, other.name) || (item.id < other.id ? -1 : 1));
    const places = new Uint32Array(named.length);
    for (const [place, { slot }] of named.entries()) places[slot] = place;
    this.#placed = places;
    return places;
  }

  #scores(typed: readonly string[]): Scores {
    const size = this.#slots.length;
    const all: Scores = {
      words: new Uint8Array(size),
      total: new Uint32Array(size),
      weakest: new Uint8Array(size),
      near: new Map(),
    };
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
      for (let slot = 0; slot < size; slot++) {
        if (weights[slot] === 0 || all.words[slot] !== nth) continue;
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

/** By slot: how many of the typed words it answers in turn, the sum of their weights, the weakest likeness, near words. */
interface Scores {
  readonly words: Uint8Array;
  readonly total: Uint32Array;
  readonly weakest: Uint8Array;
  readonly near: Map<number, Set<number>>;
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
