import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { informationClasses } from '../room/index.ts';
import { aroundToday } from './around.ts';
import { makeLanes } from './lanes/make-lanes.ts';
import { TimelinePage } from './pages/TimelinePage.tsx';
import { readHelp } from './read-help.ts';
import { readSame } from './read-same.ts';
import { readStretches } from './read-stretches.ts';
import { viewTimelineAction } from './timeline.access.ts';
import { readSpread, readTimeline } from './timeline.queries.ts';
import { daysOf, isCounted, periods, type TimelineRow, timelineClasses, usualOf } from './timeline.ts';

const pageSize = 50;
/** So many without a day stand on the first page of the list; the rest have pages of their own. */
const mostUndated = 20;
/** More entries than this are not drawn in one picture; the oldest are left out and said to be. */
const mostDrawn = 2000;

const day = () => z.iso.date({ error: 'day' }).optional();

/** The timeline: as a list by month, 50 entries a page, as lanes, or the stretches of the lanes in words. Period, class and days are kept in the address. */
export const viewTimeline = look({
  path: '/cases/:caseId/timeline',
  slug: '/t/:caseId/aikajana',
  summary:
    'Entries that one may read, the newest first, keyset paging with afterOn, afterAt and afterId; with nakyma=kaistat as lanes of marks, with nakyma=jaksot the stretches of time alone.',
  input: z.object({
    caseId: CaseId,
    nakyma: z.enum(['kaistat', 'jaksot', 'luettelo'], { error: 'choose' }).optional(),
    jakso: z.enum(periods, { error: 'choose' }).optional(),
    class: z
      .array(z.enum(informationClasses, { error: 'choose' }))
      .max(20)
      .optional(),
    from: day(),
    until: day(),
    afterOn: day(),
    afterAt: z.coerce.number({ error: 'choose' }).int({ error: 'choose' }).min(-10_000).max(10_000).default(0),
    afterId: id().optional(),
    auki: z
      .string()
      .regex(/^[a-z]{1,20}\.\d{1,4}v?$/, { error: 'choose' })
      .optional(),
    undated: z.enum(['yes'], { error: 'choose' }).optional(),
  }),
  action: viewTimelineAction,
  subject: (input) => onCase(input.caseId),
  audit: 'TimelineViewed',
  async run({ tx, input, acting, now, vault, trail }) {
    const today = dayOf(now);
    const isLanes = input.nakyma === 'kaistat';
    // A list ends where its entries do: it has nothing to fit.
    const period =
      input.jakso && (isLanes || input.jakso !== 'sovita') ? input.jakso : usualOf[isLanes ? 'lanes' : 'list'];
    const back = isCounted(period) ? addDays(today, -daysOf[period].back) : undefined;
    const classes = input.class && input.class.length > 0 ? input.class : undefined;
    const wanted = { today, classes, from: input.from ?? back, until: input.until };
    const common = {
      period,
      from: input.from ?? null,
      until: input.until ?? null,
      classes: classes ?? [],
      readable: acting.case.reads,
    };
    if (isLanes) {
      const [head, { rows, stays, calledOf }, help] = await Promise.all([
        readCaseHead(tx, acting),
        readSpread(tx, vault, trail, input.caseId, { ...wanted, limit: mostDrawn + 1 }),
        readHelp(tx, vault, trail, acting, classes ?? timelineClasses),
      ]);
      const drawn = await readSame(tx, vault, trail, input.caseId, rows.slice(0, mostDrawn));
      const lanes = makeLanes(
        drawn,
        { today, period, from: input.from, until: input.until, open: input.auki, isPart: classes !== undefined },
        calledOf,
        { stays, help },
      );
      const around = aroundToday(rows, today);
      const named = (entry: TimelineRow | null) => entry && { ...entry, ...calledOf(entry.id), text: null };
      return {
        view: 'lanes' as const,
        head,
        ...common,
        around: { last: named(around.last), next: named(around.next) },
        lanes,
        more: rows.length > mostDrawn,
      };
    }
    // Behind a choice of their own: the list is what is opened most, and the stretches ask the database six times more.
    if (input.nakyma === 'jaksot') {
      const [head, stretches] = await Promise.all([
        readCaseHead(tx, acting),
        readStretches(tx, vault, trail, acting, wanted),
      ]);
      return { view: 'stretches' as const, head, ...common, around: { last: null, next: null }, stretches };
    }
    const onlyUndated = input.undated === 'yes';
    const after =
      !onlyUndated && input.afterOn && input.afterId
        ? { on: input.afterOn, at: input.afterAt, id: input.afterId }
        : undefined;
    const isWhole = !wanted.from && !wanted.until;
    const isFirst = after === undefined && !(onlyUndated && input.afterId);
    const [head, rows] = await Promise.all([
      readCaseHead(tx, acting),
      readTimeline(tx, vault, trail, input.caseId, {
        ...wanted,
        after,
        limit: onlyUndated ? 0 : pageSize + 1,
        undated: onlyUndated ? pageSize + 1 : after || !isWhole ? 0 : mostUndated + 1,
        afterUndated: onlyUndated && input.afterId ? { at: input.afterAt, id: input.afterId } : undefined,
      }),
    ]);
    const told = await readSame(tx, vault, trail, input.caseId, rows);
    const dated = told.filter(({ on }) => on !== null);
    const undated = told.filter(({ on }) => on === null);
    const shownUndated = undated.slice(0, onlyUndated ? pageSize : mostUndated);
    const lastUndated = shownUndated.at(-1);
    const [entries, last] = [dated.slice(0, pageSize), dated[pageSize - 1]];
    return {
      view: 'list' as const,
      head,
      ...common,
      // Behind the first page are none that are to come, and the last that was stands on it.
      around: after || onlyUndated ? { last: null, next: null } : aroundToday(dated, today),
      entries,
      next: dated.length > pageSize && last?.on ? { afterOn: last.on, afterAt: last.at, afterId: last.id } : null,
      undated: shownUndated,
      nextUndated:
        undated.length > shownUndated.length && lastUndated
          ? { undated: 'yes', afterAt: lastUndated.at, afterId: lastUndated.id }
          : null,
      first: isFirst,
    };
  },
  page: TimelinePage,
});
