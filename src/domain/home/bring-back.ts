import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { id } from '../../platform/http/fields.ts';
import { putOffAction } from './home.access.ts';
import { waitingSlug } from './home.ts';

/** Brings back what the worker has put off. */
export const bringBack = change({
  path: '/work/waiting/put-off/:snoozeId/end',
  slug: `${waitingSlug}/siirretyt/:snoozeId/palauta`,
  summary: 'Bring back what one has put off, before its day.',
  input: z.object({ snoozeId: id() }),
  action: putOffAction,
  subject: () => onOwn,
  audit: 'WaitingBroughtBack',
  async run({ tx, input: { snoozeId }, trail }) {
    await tx.query('select act.end_snooze($1)', [snoozeId]);
    trail.about({ snoozeId });
    return { id: snoozeId };
  },
  afterwards: () => waitingSlug,
});
