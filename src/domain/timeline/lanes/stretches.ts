import type { Day } from '../../../platform/time/format.ts';
import type { Length } from '../../../platform/time/length.ts';
import { keptWhen, startsApart, type When } from '../../../platform/time/uncertain/index.ts';
import type { Stay } from '../../piece/index.ts';
import { type Instance, isStepCode, type SpanCode, spansOf } from '../../process/index.ts';
import type { Lane, TimelineRow } from '../timeline.ts';
import { dayCount, type Extent, extentOf } from './extent.ts';

/** What was opened and ended, granted and ended, before which court; or a stay at a place. */
export type Stretch = { readonly length: Length } & (
  | { readonly code: SpanCode; readonly instance: Instance | null }
  | { readonly code: 'stay'; readonly place: string | null }
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

/** Stretches of the courses, and stays: drawn beside the entries that begin and end them. Rows come as they are read, the newest first. */
export function stretchesOf(rows: readonly TimelineRow[], stays: readonly Stay[], today: Day): Timed[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const ofStays = stays.flatMap(({ eventId, place, when, length }): Timed[] => {
    const row = byId.get(eventId);
    return row ? [timed(row, when, today, { code: 'stay', place, length })] : [];
  });
  return [...ofCourses(rows, today), ...ofStays];
}
