import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { choice } from '../../platform/http/fields.ts';
import { hashToken, newToken } from '../../platform/http/session.ts';
import { languages } from '../../platform/i18n/texts.ts';
import { readOwnFeed, renewFeedAct } from './calendar.queries.ts';
import { ownFeedAction } from './meeting.access.ts';
import { FeedMadePage, FeedPage } from './pages/FeedPage.tsx';

/** Makes the address of the own calendar feed, or a new one; the former stops at once. It is shown this once. */
export const renewFeed = change({
  path: '/me/calendar-feed',
  slug: '/minun/kalenteri',
  summary:
    'Make or renew the secret address of one’s own calendar feed. The address is in the answer and nowhere else.',
  input: z.object({ language: choice(languages) }),
  action: ownFeedAction,
  subject: () => onOwn,
  audit: 'CalendarFeedRenewed',
  async run({ tx, input }) {
    const secret = newToken();
    await renewFeedAct(tx, hashToken(secret), input.language);
    return { path: `/ical/${secret}.ics` };
  },
  form: {
    async prepare({ tx, acting }) {
      return { feed: await readOwnFeed(tx), language: acting.language };
    },
    page: FeedPage,
  },
  done: FeedMadePage,
});
