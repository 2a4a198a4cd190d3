import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { getOwn, getSeenOwn, keepPracticeAction, practiceKey, putOwn } from '../practice/index.ts';
import { WithdrawPracticePage } from './pages/WithdrawPracticePage.tsx';

/** Takes a practice of the own organisation out of the library. It can be published again by correcting it. */
export const withdrawPractice = change({
  path: '/practices/:practiceKey/withdraw',
  slug: '/kaytannot/:practiceKey/peru',
  summary: 'Withdraw a published practice of one’s organisation; what stood of it stays with the organisation.',
  input: z.object({ practiceKey: practiceKey(), version: version() }),
  action: keepPracticeAction,
  subject: () => onOwn,
  audit: 'PracticeWithdrawn',
  async run({ tx, acting, input, trail }) {
    const stands = await getSeenOwn(tx, acting.organisationId, input.practiceKey, input.version);
    if (stands.state === 'withdrawn') throw new Problem('changed', { standing: { version: stands.version } });
    const next = await putOwn(tx, { ...stands, state: 'withdrawn' }, stands.version);
    trail.about({ practice: stands.key, version: next });
    return { key: stands.key, version: next };
  },
  form: {
    prepare: ({ tx, acting, input }) => getOwn(tx, acting.organisationId, input.practiceKey),
    page: WithdrawPracticePage,
  },
  afterwards: ({ key }) => `/kaytannot/${key}`,
});
