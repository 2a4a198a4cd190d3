import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { Problem } from '../../platform/http/problem.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { findWaiting, thingField } from './find-waiting.ts';
import { putOffAction } from './home.access.ts';
import { waitingSlug } from './home.ts';
import { putSnooze } from './snooze.queries.ts';
import { furthestSnooze, mayTickOff } from './snooze.ts';

/** Ticks off something that only tells: for the worker alone. All such kinds go by themselves sooner than the furthest day. */
export const tickOff = change({
  path: '/work/waiting/done',
  slug: `${waitingSlug}/kuittaa`,
  summary:
    'Tick off something that only tells one of something: `thing` is its kind, a full stop and its id, else its case. What is to be answered or done is done where it is. Nobody else is told.',
  input: z.object({ thing: thingField }),
  action: putOffAction,
  subject: () => onOwn,
  audit: 'WaitingTickedOff',
  async run({ tx, acting, now, vault, trail, input: { thing } }) {
    const today = dayOf(now);
    const row = await findWaiting(tx, vault, acting, today, thing);
    if (!mayTickOff(row)) throw new Problem('conflict', { reason: 'done-there' });
    const untilOn = addDays(today, furthestSnooze);
    const id = await putSnooze(tx, vault, acting, { thing, due: row.due, untilOn, reason: null });
    trail.about({ kind: row.kind });
    return { id };
  },
  afterwards: () => waitingSlug,
});
