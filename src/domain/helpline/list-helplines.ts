import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { dayOf } from '../../platform/time/format.ts';
import { listHelplinesAction } from './helpline.access.ts';
import { readLines } from './helpline.queries.ts';
import { toldLine } from './helpline.view.ts';
import { helplineKey } from './helpline-fields.ts';
import { HelplinesPage } from './pages/HelplinesPage.tsx';

/** The numbers of the public page for whoever works here: with source, last check, who has called and who keeps each. */
export const listHelplines = look({
  path: '/helplines',
  slug: '/auttavat-puhelimet',
  summary: 'The numbers to call for help as they stand in this deployment, with source, check, call and owner.',
  // Which row a page draws open: that of a line that was just written.
  input: z.object({ open: helplineKey().optional() }),
  action: listHelplinesAction,
  subject: () => onOwn,
  audit: 'HelplinesListed',
  async run({ tx, acting, now, input }) {
    const lines = (await readLines(tx)).map(toldLine);
    return { today: dayOf(now), me: acting.workerId, open: input.open ?? null, lines };
  },
  page: HelplinesPage,
});
