import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readRuleEntries } from '../law/index.ts';
import { listRulesAction } from './deadline.access.ts';
import { rulesNow } from './deadline.ts';
import { RulesPage } from './pages/RulesPage.tsx';

/** What the law says of time, for everybody: the rules as they stand here, and what was corrected, when and why. */
export const listRules = look({
  path: '/deadline-rules',
  slug: '/maaraajat',
  summary:
    'The limits of the law as they stand in this deployment, with provision, mark, day of checking and corrections.',
  input: z.object({}),
  action: listRulesAction,
  subject: () => onOwn,
  audit: 'DeadlineRulesListed',
  async run({ tx, now }) {
    const rows = await readRuleEntries(tx);
    return {
      today: dayOf(now),
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
