import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { sawOfCase } from '../../platform/audit/trail.ts';
import { look } from '../../platform/http/endpoint.ts';
import { day } from '../../platform/http/fields.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { lawOf, rulesNow } from '../deadline/index.ts';
import { readCalendar } from './calendar.queries.ts';
import { aheadDays, dayStart, keptDays, stretches, stretchOf } from './calendar.ts';
import { viewCalendarAction } from './meeting.access.ts';
import { CalendarPage } from './pages/CalendarPage.tsx';

const pageSize = 50;

/** The own calendar, a week or a month at a time, fifty entries a page; the cursor is the last entry's moment and id. */
export const viewCalendar = look({
  path: '/calendar',
  slug: '/kalenteri',
  summary:
    'Meetings, appointments, planned steps, deadlines and promised days of one’s own cases, by week or month; keyset paging.',
  input: z.object({
    view: z.enum(stretches, { error: 'choose' }).default('week'),
    day: day().optional(),
    afterAt: z.iso.datetime({ error: 'choose' }).optional(),
    afterId: z.uuid({ error: 'choose' }).optional(),
  }),
  action: viewCalendarAction,
  subject: () => onOwn,
  audit: 'CalendarViewed',
  async run({ tx, input, now, vault, trail }) {
    const today = dayOf(now);
    const [oldest, last] = [addDays(today, -keptDays), addDays(today, aheadDays)];
    // What is wanted, but no earlier and no later than the calendar reaches.
    const [, wanted = today] = [oldest, input.day ?? today, last].sort();
    const stretch = stretchOf(input.view, wanted);
    const after = input.afterAt && input.afterId ? { at: input.afterAt, id: input.afterId } : undefined;
    const [from, until] = [dayStart(stretch.from), dayStart(stretch.until)];
    const rows = await readCalendar(tx, vault, from, until, after, pageSize + 1);
    const rules = rulesNow();
    const shown = rows.slice(0, pageSize);
    const entries = shown.map(({ ownerId: _, ofClass: __, ...entry }) => ({
      ...entry,
      law: lawOf(entry.rule, rules),
    }));
    for (const { kind, id, ofClass, ...entry } of shown) sawOfCase(trail, { ...entry, of: ofClass }, `${kind}:${id}`);
    const end = entries.at(-1);
    return {
      view: input.view,
      today,
      ...stretch,
      hasPrevious: stretch.from > oldest,
      hasNext: stretch.until <= last,
      entries,
      next: rows.length > pageSize && end ? { afterAt: end.startsAt, afterId: end.id } : null,
    };
  },
  page: CalendarPage,
});
