import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { choice } from '../../platform/http/fields.ts';
import { chooseListAction } from './case.access.ts';
import { caseOrders, casesShown } from './case.ts';

/** Remembers the order of the own list of cases and which of them are shown, until another is chosen. */
export const chooseList = change({
  path: '/me/case-list',
  slug: '/minun/tapauslista',
  summary:
    'Remember in which order one’s own list of cases is and which cases it shows, until another way is chosen. By next day and all is the usual way.',
  input: z.object({ order: choice(caseOrders), show: choice(casesShown) }),
  action: chooseListAction,
  subject: () => onOwn,
  audit: 'CaseListChosen',
  async run({ tx, input: { order, show }, trail }) {
    await tx.query('select act.set_list_choice($1, $2)', [order, show]);
    trail.about({ order, show });
    return { order, show };
  },
  afterwards: () => '/t',
});
