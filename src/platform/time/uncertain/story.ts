import { worldsOf } from './bounds.ts';
import { type Extent, stated, toDay } from './calendar.ts';
import { shapeOf } from './edtf.ts';
import type { Day, End, Unit, When } from './when.ts';

const statedEnd = (end: End): Extent | undefined => (typeof end === 'string' ? undefined : stated(end.unit));

/** What was said of the beginning, no later than it ended; where nothing was, what was said of the end. */
function beginning(from: End, until: End): Extent {
  const [start, end] = [statedEnd(from), statedEnd(until)];
  return start && end ? { first: start.first, last: Math.min(start.last, end.last) } : ((start ?? end) as Extent);
}

const middle = ({ first, last }: Extent): number => first + Math.floor((last - first) / 2);

function within(from: Unit | undefined, until: Unit | undefined): Extent {
  const [first, last] = [from && stated(from).first, until && stated(until).last];
  // "Before 2020" has no middle: all that was said of it is the day that it ends with.
  return { first: first ?? (last as number), last: last ?? (first as number) };
}

function standsAt(when: When): number {
  const shape = shapeOf(when);
  if (shape.kind === 'moment') return middle(stated(shape.at.unit));
  return middle(shape.kind === 'span' ? beginning(shape.from, shape.until) : within(shape.from, shape.until));
}

/**
 * The day that a time stands at in the one order: the middle of what was said of its beginning; where nothing was, of its end.
 * "About 2019" stands where "2019" does: how sure somebody is moves nothing.
 */
export const middleOf = (when: When): Day => toDay(standsAt(when)) as Day;

/** What the one order asks of an item. */
export interface Told {
  readonly id: string;
  /** Null where nobody has said when. */
  readonly when: When | null;
  /** That it was before or after another item. What is not among the items says nothing. */
  readonly anchor?: { readonly how: 'before' | 'after'; readonly id: string } | null | undefined;
  /** Its place in an order that the law gives, within a chain of such items. */
  readonly legal?: { readonly chain: string; readonly place: number } | null | undefined;
}

/** Where an item stands: a day, null where none is known, and before (negative) or after others of that day. */
interface Place {
  readonly on: number | null;
  readonly at: number;
}

const byDay = (one: Place, other: Place): number =>
  (one.on ?? Number.MAX_SAFE_INTEGER) - (other.on ?? Number.MAX_SAFE_INTEGER) || one.at - other.at;

const ownPlace = ({ when, legal }: Told): Place => ({
  on: when ? standsAt(when) : null,
  at: legal?.place ?? 0,
});

/** "Before X" is before X, whatever its own time says; where that agrees already, it stays where it is. */
function anchored(items: readonly Told[]): Map<string, Place> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const places = new Map<string, Place>();
  const placeOf = (item: Told, behind: ReadonlySet<string>): Place => {
    const known = places.get(item.id);
    if (known) return known;
    const own = ownPlace(item);
    const other = item.anchor ? byId.get(item.anchor.id) : undefined;
    let place = own;
    // What is said in a circle says nothing; the acts refuse it.
    if (item.anchor && other && !behind.has(other.id)) {
      const to = placeOf(other, new Set([...behind, item.id]));
      const { how } = item.anchor;
      // Behind what has no time at all nothing is put that has one.
      const agrees =
        own.on !== null && (to.on === null || (how === 'before' ? byDay(own, to) < 0 : byDay(own, to) > 0));
      if (!agrees) place = { on: to.on, at: to.at + (how === 'before' ? -1 : 1) };
    }
    places.set(item.id, place);
    return place;
  };
  for (const item of items) placeOf(item, new Set());
  return places;
}

interface Link {
  readonly id: string;
  readonly place: number;
  readonly first: number;
  readonly last: number;
}

/** The members of a chain that take part: those with a time, and of a kind that came once. In the order of the law. */
function linksOf(chain: readonly Told[]): Link[] {
  const kinds = Map.groupBy(chain, ({ legal }) => legal?.place);
  return chain
    .filter(({ legal }) => kinds.get(legal?.place)?.length === 1)
    .map(({ id, when, legal }) => {
      const { start, end } = worldsOf(when as When);
      return { id, place: legal?.place as number, first: start.first, last: end.last };
    })
    .toSorted((a, b) => a.place - b.place);
}

/**
 * Within a chain an uncertain time gives way to the order of the law as far as its days allow: "charged in 2008" stands behind
 * "reported in autumn 2008". A day that is known stays where it is.
 */
function lawful(items: readonly Told[], places: Map<string, Place>): void {
  const dated = items.filter(({ when, legal }) => when && legal);
  for (const chain of Map.groupBy(dated, ({ legal }) => legal?.chain).values()) {
    const links = linksOf(chain);
    const placed: number[] = [];
    for (const link of links) {
      const { id, place, first, last } = link;
      const own = places.get(id)?.on as number;
      const latest = Math.min(
        last,
        ...links.filter((other) => other.place > place && other.last >= first).map((other) => other.last),
      );
      let on = own;
      if (first !== last) {
        on = Math.max(Math.min(latest, own), ...placed.filter((day) => day <= latest));
        places.set(id, { on, at: place });
      }
      placed.push(on);
    }
  }
}

/**
 * The one order in which a story is told (decision 64): by what is said of before and after, by the order of the law where days
 * leave it open, then by the middle of what is said of each time, never by an outermost day. What has no time at all comes last.
 * Equal ones stay in the order in which they are given.
 */
export function inStory<Item>(items: readonly Item[], tell: (item: Item) => Told): Item[] {
  const told = items.map(tell);
  const places = anchored(told);
  lawful(told, places);
  return items
    .map((item, index) => ({ item, place: places.get((told[index] as Told).id) as Place }))
    .sort((a, b) => byDay(a.place, b.place))
    .map(({ item }) => item);
}
