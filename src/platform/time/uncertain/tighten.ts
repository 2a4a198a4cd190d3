import { type Worlds, worldsOf } from './bounds.ts';
import { toDay } from './calendar.ts';
import { type Edge, findCycle, followers } from './find-cycle.ts';
import type { Day, When } from './when.ts';

export interface Told {
  readonly id: string;
  /** Absent when nobody has said when. */
  readonly when?: When | undefined;
  /** Ids of what it was over before, and of what was over before it. Ids that are not among the told are left aside. */
  readonly before?: readonly string[] | undefined;
  readonly after?: readonly string[] | undefined;
}

/** What does not fit together. It is told, and what it touches keeps the dates that were said of it. */
export type Contradiction =
  /** Each before the next, the last before the first. */
  | { readonly kind: 'cycle'; readonly ids: readonly string[] }
  /** `first` is said to be before `last`, perhaps through others, and their dates say that it cannot be. */
  | { readonly kind: 'dates'; readonly first: string; readonly last: string };

export interface Tightened {
  /** First and last day that remain possible, by id; null without limit. */
  readonly bounds: ReadonlyMap<string, { readonly from: Day | null; readonly until: Day | null }>;
  readonly contradictions: readonly Contradiction[];
}

/** The worlds of one event while they are narrowed, with the event that each narrowing comes from. */
interface Narrowed {
  readonly id: string;
  readonly own: Worlds;
  /** Earliest start and earliest end; latest start and latest end. */
  startsFrom: number;
  endsFrom: number;
  startsUntil: number;
  endsUntil: number;
  fromOf: string;
  untilOf: string;
}

const anyTime: Worlds = {
  isMoment: false,
  start: { first: -Infinity, last: Infinity },
  end: { first: -Infinity, last: Infinity },
};

function narrowed({ id, when }: Told): Narrowed {
  const own = when ? worldsOf(when) : anyTime;
  return {
    id,
    own,
    startsFrom: own.start.first,
    endsFrom: own.end.first,
    startsUntil: own.start.last,
    endsUntil: own.end.last,
    fromOf: id,
    untilOf: id,
  };
}

function edgesOf(events: readonly Told[]): Edge[] {
  const known = new Set(events.map(({ id }) => id));
  return events
    .flatMap(({ id, before = [], after = [] }): Edge[] => [
      ...before.map((other): Edge => [id, other]),
      ...after.map((other): Edge => [other, id]),
    ])
    .filter(([one, other]) => known.has(one) && known.has(other));
}

const sameEdge = ([a, b]: Edge, [c, d]: Edge): boolean => a === c && b === d;

/** Takes out every cycle, one after the other; what stands in one says nothing about days. */
function withoutCycles(edges: readonly Edge[], told: Contradiction[]): readonly Edge[] {
  const ids = findCycle(edges);
  if (!ids) return edges;
  told.push({ kind: 'cycle', ids });
  const ring = ids.map((id, place): Edge => [id, ids[(place + 1) % ids.length] as string]);
  return withoutCycles(
    edges.filter((edge) => !ring.some((item) => sameEdge(item, edge))),
    told,
  );
}

/** Ids so that each stands after all that are before it. */
function inOrder(after: Map<string, Set<string>>): string[] {
  const waiting = new Map<string, number>([...after.keys()].map((id) => [id, 0]));
  for (const others of after.values()) for (const id of others) waiting.set(id, (waiting.get(id) ?? 0) + 1);
  const order = [...waiting].filter(([, count]) => count === 0).map(([id]) => id);
  for (const id of order)
    for (const other of after.get(id) ?? []) {
      const count = (waiting.get(other) ?? 0) - 1;
      waiting.set(other, count);
      if (count === 0) order.push(other);
    }
  return order;
}

/** The later cannot have begun before the earlier was over. */
function pushForward(earlier: Narrowed, later: Narrowed): void {
  if (earlier.endsFrom <= later.startsFrom) return;
  later.startsFrom = earlier.endsFrom;
  later.endsFrom = Math.max(later.endsFrom, later.startsFrom);
  later.fromOf = earlier.endsFrom > earlier.own.end.first ? earlier.fromOf : earlier.id;
}

/** The earlier cannot have ended after the later had begun. */
function pushBack(earlier: Narrowed, later: Narrowed): void {
  if (later.startsUntil >= earlier.endsUntil) return;
  earlier.endsUntil = later.startsUntil;
  earlier.startsUntil = Math.min(earlier.startsUntil, earlier.endsUntil);
  earlier.untilOf = later.startsUntil < later.own.start.last ? later.untilOf : later.id;
}

/**
 * Narrows days by before and after: what was before another was over by the last day on which that may have begun. Nothing is
 * settled silently: what contradicts itself is told and keeps its own dates.
 */
export function tighten(events: readonly Told[]): Tightened {
  const contradictions: Contradiction[] = [];
  const after = followers(withoutCycles(edgesOf(events), contradictions));
  const all = new Map(events.map((event) => [event.id, narrowed(event)]));
  const of = (id: string): Narrowed => all.get(id) as Narrowed;
  const pairs = new Map<string, Contradiction>();
  const tell = (first: string, last: string) => pairs.set(`${first}\n${last}`, { kind: 'dates', first, last });
  const order = inOrder(after);
  for (const id of order) {
    const window = of(id);
    // Later than its own dates allow, or after what still goes on: told, and not handed on to what follows.
    if (
      window.startsFrom > window.own.start.last ||
      window.endsFrom > window.own.end.last ||
      window.startsFrom === Infinity
    ) {
      tell(window.fromOf, id);
      Object.assign(window, { startsFrom: window.own.start.first, endsFrom: window.own.end.first, fromOf: id });
    }
    for (const other of after.get(id) ?? []) pushForward(window, of(other));
  }
  for (const id of order.toReversed()) {
    const window = of(id);
    for (const other of after.get(id) ?? []) pushBack(window, of(other));
    if (
      window.endsUntil < window.own.end.first ||
      window.startsUntil < window.own.start.first ||
      window.endsUntil === -Infinity
    ) {
      tell(id, window.untilOf);
      Object.assign(window, { startsUntil: window.own.start.last, endsUntil: window.own.end.last, untilOf: id });
    }
  }
  const bounds = new Map(
    [...all].map(([id, { own, startsFrom, startsUntil, endsFrom, endsUntil }]) => {
      const isEmpty = startsFrom > startsUntil || endsFrom > endsUntil;
      const [first, last] = isEmpty ? [own.start.first, own.end.last] : [startsFrom, endsUntil];
      return [id, { from: toDay(first), until: toDay(last) }];
    }),
  );
  return { bounds, contradictions: [...contradictions, ...pairs.values()] };
}
