import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readRuleEntries } from '../law/index.ts';
import { listRulesAction } from './deadline.access.ts';
import { rulesNow, shippedRules } from './deadline.ts';
import { RulesPage } from './pages/RulesPage.tsx';

/** What the law says of time, for everybody: the rules as they stand here, and what was corrected, when and why. */
export const listRules = look({
  path: '/deadline-rules',
  slug: '/maaraajat',
  summary:
    'The limits of the law as they stand in this deployment, with provision, mark, day of checking and corrections.',
  // Which rows a page draws open: that of one rule, where a link leads to it, or all, as for paper.
  input: z.object({ open: z.enum(['all', ...shippedRules.map(({ key }) => key)]).optional() }),
  action: listRulesAction,
  subject: () => onOwn,
  audit: 'DeadlineRulesListed',
  async run({ tx, now, input }) {
    const rows = await readRuleEntries(tx);
    return {
      today: dayOf(now),
      open: input.open ?? null,
      rules: rulesNow(),
      corrections: rows.map(({ key, entry, reason, author_name, written_at }) => ({
        key,
        entry,
        reason,
        by: author_name,
        writtenAt: written_at.toISOString(),
      })),
    };
  },
  page: RulesPage,
});
