import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { day, text } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { findWaiting, thingField } from './find-waiting.ts';
import { gatherWaiting, tellShown } from './gather.ts';
import { putOffAction } from './home.access.ts';
import { waitingSlug } from './home.ts';
import { PutOffPage } from './pages/PutOffPage.tsx';
import { openPromises } from './promises.queries.ts';
import { putSnooze } from './snooze.queries.ts';
import { furthestSnooze, maySnooze, thingOf } from './snooze.ts';

/** Puts something that waits off until a day, with the reason: for the worker alone. */
export const putOff = change({
  path: '/work/waiting/put-off',
  slug: `${waitingSlug}/siirra`,
  summary:
    'Put something that waits for one off until a day not far ahead, and say why: `thing` is its kind, a full stop and its id, else its case. Nobody else is told.',
  input: z.object({
    thing: thingField,
    untilOn: day(),
    reason: text(200),
  }),
  action: putOffAction,
  subject: () => onOwn,
  audit: 'WaitingPutOff',
  async run({ tx, acting, now, vault, trail, input: { thing, untilOn, reason } }) {
    const today = dayOf(now);
    const row = await findWaiting(tx, vault, acting, today, thing);
    if (!maySnooze(row)) throw new Problem('conflict', { reason: 'warning' });
    const why = untilOn <= today ? 'not-ahead' : untilOn > addDays(today, furthestSnooze) ? 'too-far' : undefined;
    if (why) throw new Problem('invalid', { fields: [{ field: 'untilOn', reason: why }] });
    const id = await putSnooze(tx, vault, acting, { thing, due: row.due, untilOn, reason });
    trail.about({ kind: row.kind, until: untilOn });
    return { id };
  },
  form: {
    async prepare({ tx, acting, now, vault, trail, input: { thing } }) {
      const today = dayOf(now);
      const { facts, promises, away } = await gatherWaiting(tx, vault, acting, today);
      const shown = [...facts, ...away.facts].filter((each) => thingOf(each) === thing);
      await tellShown(tx, trail, acting.organisationId, shown);
      const promised = [...promises, ...away.promises].filter((each) => thingOf(each) === thing);
      const [row] = [...shown, ...openPromises(vault, trail, acting.organisationId, promised)];
      return { today, thing, row };
    },
    page: PutOffPage,
  },
  afterwards: () => waitingSlug,
});
