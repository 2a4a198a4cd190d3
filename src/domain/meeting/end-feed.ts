import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { endFeedAct } from './calendar.queries.ts';
import { ownFeedAction } from './meeting.access.ts';

/** Ends the own calendar feed: its address answers like a page that is not there, from now on. */
export const endFeed = change({
  path: '/me/calendar-feed/end',
  slug: '/minun/kalenteri/lopeta',
  summary: 'End one’s own calendar feed at once.',
  input: z.object({}),
  action: ownFeedAction,
  subject: () => onOwn,
  audit: 'CalendarFeedEnded',
  async run({ tx }) {
    await endFeedAct(tx);
    return { ended: true };
  },
  afterwards: () => '/minun/kalenteri',
});
