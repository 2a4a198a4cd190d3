import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { choice, optionalChoice } from '../../platform/http/fields.ts';
import { dayOf } from '../../platform/time/format.ts';
import { provisionOf, statuteKeys } from '../law/index.ts';
import { viewLawAction } from './law-register.access.ts';
import { LawRegisterPage } from './pages/LawRegisterPage.tsx';
import { countWaiting } from './proposal/proposal.queries.ts';
import { keysOf, lawViews } from './shown-provisions.ts';
import { howOften, limitsOf } from './uses.ts';

/** Every provision that the program speaks of, once: what is most used first. */
export const listLaw = look({
  path: '/law',
  slug: '/lakirekisteri',
  summary:
    'The register of the law: each provision once, with what it says, how far it is known and as of when, what is pending, and what a lawyer is asked.',
  input: z.object({
    view: choice(lawViews).default('waits'),
    statute: optionalChoice(statuteKeys),
    // How much of it a page draws at once; the data are always all of it.
    list: choice(['first', 'all']).default('first'),
  }),
  action: viewLawAction,
  subject: () => onOwn,
  audit: 'LawListed',
  async run({ tx, input, acting }) {
    const keeps = acting.roles.includes('system-admin');
    const { n, oldest } = keeps ? await countWaiting(tx) : { n: 0, oldest: null };
    const rows = keysOf(input.view, input.statute)
      .map((key) => ({ ...provisionOf(key), key, uses: howOften(key), counts: limitsOf(key) }))
      .toSorted((a, b) => b.uses - a.uses || a.key.localeCompare(b.key));
    return {
      view: input.view,
      statute: input.statute ?? null,
      list: input.list,
      counts: Object.fromEntries(lawViews.map((view) => [view, keysOf(view, undefined).length])) as Record<
        (typeof lawViews)[number],
        number
      >,
      rows,
      /** What an administrator is to answer, and since when the oldest of it waits. */
      proposals: oldest && { n, since: dayOf(oldest) },
    };
  },
  page: LawRegisterPage,
});
