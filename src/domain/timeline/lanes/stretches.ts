import type { Day } from '../../../platform/time/format.ts';
import type { Length } from '../../../platform/time/length.ts';
import { keptWhen, startsApart, type When } from '../../../platform/time/uncertain/index.ts';
import type { Stay } from '../../piece/index.ts';
import { type Instance, isStepCode, type SpanCode, spansOf } from '../../process/index.ts';
import type { Help } from '../read-help.ts';
import type { Lane, TimelineRow } from '../timeline.ts';
import { type DayCount, dayCount, type Extent, extentOf } from './extent.ts';

/** What was opened and ended, granted and ended, before which court; a stay at a place; or help, and the page that tells of it. */
export type Stretch = { readonly length: Length } & (
  | { readonly code: SpanCode; readonly instance: Instance | null }
  | { readonly code: 'stay'; readonly place: string | null }
  | { readonly code: 'help'; readonly what: Help['what']; readonly slug: string }
);

export interface Timed {
  readonly span?: Stretch;
  readonly entry: TimelineRow;
  readonly id: string;
  readonly lane: Lane;
  readonly when: When;
  readonly extent: Extent;
}

function timed(row: TimelineRow, when: When, today: Day, span: Stretch): Timed {
  const extent = extentOf(when, dayCount(today));
  return { entry: { ...row, whenEdtf: when }, id: row.id, lane: row.lane, when, extent, span };
}

function ofCourses(rows: readonly TimelineRow[], today: Day): Timed[] {
  const done = rows.toReversed().flatMap((row) => {
    const { code, whenEdtf } = row;
    const isDone = row.status === 'done' && row.course !== null && whenEdtf !== null && isStepCode(code);
    return isDone ? [{ row, code, instance: row.instance as Instance | null, when: keptWhen(whenEdtf) }] : [];
  });
  return [...Map.groupBy(done, ({ row }) => row.course).values()].flatMap((course) =>
    spansOf(course).map(({ code, begin, end, when }) => {
      const length = startsApart(begin.when, end?.when ?? keptWhen(today));
      return timed(begin.row, when, today, { code, instance: begin.instance, length });
    }),
  );
}

/** What is agreed until a day to come is drawn from today on as what has not been yet. */
function untilToday(extent: Extent, today: DayCount): Extent {
  const stretches = extent.stretches.flatMap((stretch) =>
    stretch.until <= today + 1
      ? [stretch]
      : [
          { ...stretch, until: today + 1 },
          { ...stretch, fill: 'ahead' as const, from: Math.max(stretch.from, today + 1) },
        ].filter(({ from, until }) => from < until),
  );
  return { ...extent, stretches };
}

/** Stretches of help, which no entry tells of. */
export function stretchesOfHelp(help: readonly Help[], today: Day): Timed[] {
  return help.map(({ what, slug, lane, from, until, ...row }): Timed => {
    const when = keptWhen(until === from ? from : `${from}/${until ?? '..'}`);
    const entry: TimelineRow = {
      ...{ ...row, lane, kind: 'help', on: from, at: 0, whenEdtf: when, code: what, version: 1 },
      ...{ status: null, source: null, anchor: null, anchorId: null, author: null },
      ...{ course: null, instance: null, channel: null, outcome: null, same: [] },
    };
    const length = startsApart(keptWhen(from), keptWhen(until ?? today));
    const extent = untilToday(extentOf(when, dayCount(today)), dayCount(today));
    return { entry, id: row.id, lane, when, extent, span: { code: 'help', what, slug, length } };
  });
}

/** Agreed until a day that has not come: it has not lasted what its length says. */
const isAgreed = ({ goesOn, stretches }: Pick<Extent, 'goesOn' | 'stretches'>): boolean =>
  !goesOn && stretches.some(({ fill }) => fill === 'ahead');

/**
 * The one that has lasted longer than any other, whatever is uncertain of them and however long another was agreed to last; undefined where nobody
 * can say.
 */
export function longestOf<
  T extends { readonly span?: Stretch | undefined; readonly extent: Pick<Extent, 'goesOn' | 'stretches'> },
>(all: readonly T[]): T | undefined {
  const most = ({ span }: T) => (span ? (span.length.most ?? Infinity) : 0);
  const isLongest = ({ span, extent }: T, at: number) =>
    span && !isAgreed(extent) && all.every((other, i) => i === at || most(other) < span.length.least);
  return all.find(isLongest);
}

/** Stretches of the courses, and stays: drawn beside the entries that begin and end them. Rows come as they are read, the newest first. */
export function stretchesOf(rows: readonly TimelineRow[], stays: readonly Stay[], today: Day): Timed[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const ofStays = stays.flatMap(({ eventId, place, when, length }): Timed[] => {
    const row = byId.get(eventId);
    return row ? [timed(row, when, today, { code: 'stay', place, length })] : [];
  });
  return [...ofCourses(rows, today), ...ofStays];
}
