import type { PieceView, WholeView } from '../../piece/index.ts';
import type { Focus } from './focus.ts';

/** What the heading of the map says: counts of what is recorded and joined, never what it means. */
export type Heading =
  | { readonly says: 'nothing' }
  | {
      readonly says: 'thing-joins' | 'person-joins';
      readonly piece: PieceView;
      readonly events: number;
      readonly years: Years;
    }
  | { readonly says: 'follows'; readonly events: number }
  | { readonly says: 'links'; readonly pieces: number; readonly links: number }
  | { readonly says: 'no-links'; readonly pieces: number };

export interface Years {
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** One thing or person in this many events is worth saying. */
const few = 3;

/** From when until when; nothing where an event has no first or no last day: a year of some of them would be said of all. */
const yearsOf = (events: readonly PieceView[]): Years => {
  const days = events.flatMap((event) => [event.from, event.until]);
  if (days.includes(null)) return { first: undefined, last: undefined };
  const years = days.flatMap((at) => (at ? [at.slice(0, 4)] : [])).toSorted();
  return { first: years[0], last: years.at(-1) };
};

/** The same of what somebody looks at; nothing where no event is linked to it, or where it is drawn together with others. */
export function sayFocus({ node, events }: Focus): Heading | undefined {
  const [piece] = node.pieces;
  if (!piece || node.group || events.length === 0) return undefined;
  const all = events.flatMap(({ pieces }) => pieces);
  return {
    says: piece.sort === 'thing' ? 'thing-joins' : 'person-joins',
    piece,
    events: all.length,
    years: yearsOf(all),
  };
}

/** How many different events each person and thing is directly linked to. */
function eventsOf({ pieces, links }: WholeView): Map<PieceView, PieceView[]> {
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  const found = new Map<PieceView, Set<PieceView>>();
  for (const { fromId, toId } of links) {
    const ends = [byId.get(fromId), byId.get(toId)];
    const event = ends.find((end) => end?.sort === 'event');
    const other = ends.find((end) => end?.sort === 'actor' || end?.sort === 'thing');
    if (!event || !other || (other.sort === 'actor' && other.code === 'herself')) continue;
    found.set(other, (found.get(other) ?? new Set()).add(event));
  }
  return new Map([...found].map(([piece, events]) => [piece, [...events]]));
}

/** Events in the longest chain of "led to"; a circle is left where it closes. */
function longestChain({ links }: WholeView): number {
  const next = Map.groupBy(
    links.filter(({ code }) => code === 'led-to'),
    ({ fromId }) => fromId,
  );
  const known = new Map<string, number>();
  const from = (id: string, path: ReadonlySet<string>): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    if (path.has(id)) return 0;
    const on = new Set(path).add(id);
    const length = 1 + Math.max(0, ...(next.get(id) ?? []).map(({ toId }) => from(toId, on)));
    known.set(id, length);
    return length;
  };
  return Math.max(0, ...[...next.keys()].map((id) => from(id, new Set())));
}

/**
 * The sentence above the map: the thing or person that the most events are linked to, a thing before a person when they are
 * equal; else events that followed one another; else plain counts.
 */
export function sayHeading(whole: WholeView): Heading {
  const { pieces, links } = whole;
  if (pieces.length === 0) return { says: 'nothing' };
  if (links.length === 0) return { says: 'no-links', pieces: pieces.length };
  const [most] = [...eventsOf(whole)].sort(
    ([one, a], [other, b]) => b.length - a.length || Number(other.sort === 'thing') - Number(one.sort === 'thing'),
  );
  if (most && most[1].length >= few) {
    const [piece, events] = most;
    return {
      says: piece.sort === 'thing' ? 'thing-joins' : 'person-joins',
      piece,
      events: events.length,
      years: yearsOf(events),
    };
  }
  const chain = longestChain(whole);
  if (chain >= few) return { says: 'follows', events: chain };
  return { says: 'links', pieces: pieces.length, links: links.length };
}
