/** A file of the journal: timeline, and which piece of the journal it is. */
export interface Segment {
  timeline: number;
  number: number;
}

const shape = /^([0-9A-F]{8})([0-9A-F]{8})([0-9A-F]{8})$/;

/** Pieces in one of the 4 GB that the middle of a name counts. */
const perLog = (segmentBytes: number) => 0x1_0000_0000 / segmentBytes;

/** Reads the name of a journal file (PostgreSQL, "WAL Internals"); undefined for anything else. */
export function readSegment(name: string, segmentBytes: number): Segment | undefined {
  const parts = shape.exec(name);
  if (!parts) return undefined;
  const [timeline, log, piece] = parts.slice(1).map((part) => Number.parseInt(part, 16)) as [number, number, number];
  return { timeline, number: log * perLog(segmentBytes) + piece };
}

/** The timeline of a piece or a history, by its name. */
export const timelineOf = (name: string): number => Number.parseInt(name.slice(0, 8), 16);

const hex = (value: number) => value.toString(16).toUpperCase().padStart(8, '0');

export const nameSegment = ({ timeline, number }: Segment, segmentBytes: number): string => {
  const per = perLog(segmentBytes);
  return `${hex(timeline)}${hex(Math.floor(number / per))}${hex(number % per)}`;
};

/** The names from the first to the last, both with; they are of one timeline. */
export function segmentsBetween(first: string, last: string, segmentBytes: number): string[] {
  const [from, until] = [readSegment(first, segmentBytes), readSegment(last, segmentBytes)];
  if (!from || !until || from.timeline !== until.timeline) throw new Error(`no journal from ${first} to ${last}`);
  return Array.from({ length: until.number - from.number + 1 }, (_, at) =>
    nameSegment({ timeline: from.timeline, number: from.number + at }, segmentBytes),
  );
}

/** What an archive holds besides pieces: the history of a timeline, and the marks of copies, which nobody needs here. */
export const isHistory = (name: string): boolean => /^[0-9A-F]{8}\.history$/.test(name);
export const isJournal = (name: string): boolean => shape.test(name) || isHistory(name);
