import { nameSegment, type Segment } from './journal-names.ts';

/** Where a timeline left another: it goes on from that byte of the journal (PostgreSQL, "Timelines"). */
export interface Left {
  timeline: number;
  at: number;
}

/** What a `.history` file says: from which timelines one has come, the oldest first. */
export function readHistory(text: string): Left[] {
  return text.split('\n').flatMap((line) => {
    const [, timeline, high, low] = /^(\d+)\t([0-9A-F]+)\/([0-9A-F]+)/.exec(line) ?? [];
    if (!timeline || !high || !low) return [];
    return [{ timeline: Number(timeline), at: Number.parseInt(high, 16) * 0x1_0000_0000 + Number.parseInt(low, 16) }];
  });
}

/** All that is kept in a folder of backups, as far as it says which way the database has gone. */
export interface Ways {
  segmentBytes: number;
  pieces: readonly Segment[];
  /** By timeline; the first one has none. */
  histories: ReadonlyMap<number, readonly Left[]>;
  /** The last piece that each database backup needs for itself. */
  backups: readonly Segment[];
}

const startOf = ({ segmentBytes }: Ways, at: number): number => Math.floor(at / segmentBytes);

/** The byte at which what is kept of a timeline ends. */
function endOf({ pieces, backups, segmentBytes }: Ways, timeline: number): number {
  const own = [...pieces, ...backups].filter((piece) => piece.timeline === timeline);
  return own.reduce((most, { number }) => Math.max(most, (number + 1) * segmentBytes), 0);
}

/**
 * The timelines that nothing goes on from, oldest first: the states to which a database can be brought. One, unless two databases that came
 * from one have kept their journals here, or one was brought back to a moment before its end.
 */
export function endsOf(ways: Ways): number[] {
  const all = [...new Set([...ways.pieces, ...ways.backups].map(({ timeline }) => timeline))];
  const goesOn = (timeline: number) =>
    all.some((other) =>
      (ways.histories.get(other) ?? []).some((left) => left.timeline === timeline && left.at >= endOf(ways, timeline)),
    );
  return all.filter((timeline) => !goesOn(timeline)).toSorted((a, b) => a - b);
}

/** Whether a database copied with its journal up to `last` can be brought to the end of a timeline. */
export function leadsTo(ways: Ways, last: Segment, end: number): boolean {
  if (last.timeline === end) return true;
  const left = (ways.histories.get(end) ?? []).find(({ timeline }) => timeline === last.timeline);
  return left !== undefined && left.at > last.number * ways.segmentBytes;
}

/** The timelines on the way to an end, each with its first piece: from there on its own are to be taken, not those of the one that it left. */
function wayTo(ways: Ways, end: number): Segment[] {
  const left = ways.histories.get(end) ?? [];
  const timelines = [...left.map(({ timeline }) => timeline), end];
  return timelines.map((timeline, place) => ({
    timeline,
    number: place === 0 ? 0 : startOf(ways, left[place - 1]?.at ?? 0),
  }));
}

/** The first piece that is missing between a database backup and the end of a timeline; undefined where none is. */
export function gapIn(ways: Ways, last: Segment, end: number): string | undefined {
  const way = wayTo(ways, end);
  const there = new Set(ways.pieces.map((piece) => nameSegment(piece, ways.segmentBytes)));
  const of = (number: number): Segment => ({
    timeline: way.findLast((from) => from.number <= number)?.timeline ?? end,
    number,
  });
  const onTheWay = ways.pieces.filter(({ timeline }) => way.some((from) => from.timeline === timeline));
  const own = ways.pieces.filter(({ timeline }) => timeline === end).map(({ number }) => number);
  // Where the timeline begins within a piece, the former one's goes on to something else: it is needed as well, though nothing follows.
  const begins = way.at(-1)?.number ?? 0;
  const until = Math.max(0, ...own, ...(onTheWay.some(({ number }) => number >= begins) ? [begins] : []));
  for (let number = last.number + 1; number <= until; number += 1) {
    const name = nameSegment(of(number), ways.segmentBytes);
    if (!there.has(name)) return name;
  }
  return undefined;
}
