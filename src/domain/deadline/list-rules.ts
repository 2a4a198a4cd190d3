import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { dayOf } from '../../platform/time/format.ts';
import { listRulesAction } from './deadline.access.ts';
import { rulesNow } from './deadline.ts';
import { RulesPage } from './pages/RulesPage.tsx';
import { asCorrection, readCorrections } from './rules.queries.ts';

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
    const rows = await readCorrections(tx);
    return {
      today: dayOf(now),
      rules: rulesNow(rows.map(asCorrection)),
      corrections: rows.map(({ key, version, reason, written_at }) => ({
        key,
        version,
        reason,
        writtenAt: written_at.toISOString(),
      })),
    };
  },
  page: RulesPage,
});
