import { z } from 'zod';
import { onOwn } from '../../../platform/acting/action.ts';
import { look } from '../../../platform/http/endpoint.ts';
import { dayOf } from '../../../platform/time/format.ts';
import { dueInLaw } from '../due.ts';
import { viewProposalsAction } from '../law-register.access.ts';
import { ProposalsPage } from './ProposalsPage.tsx';
import { listWaiting, lookAtOwn } from './proposal.queries.ts';

/** What the acting worker has proposed and what became of it; for an administrator, before that, all that waits in the register. */
export const listProposals = look({
  path: '/law/proposals',
  slug: '/lakirekisteri/ehdotukset',
  summary:
    'Proposals to correct the register: those that wait, for an administrator alone and without whose they are, with checks that hold no more and changes to come whose day has come; and the reader’s own with what became of them.',
  input: z.object({}),
  action: viewProposalsAction,
  subject: () => onOwn,
  audit: 'LawProposalsViewed',
  async run({ tx, vault, trail, acting, now }) {
    const [waiting, own] = await Promise.all([listWaiting(tx, vault), lookAtOwn(tx, vault)]);
    trail.about({ proposals: [...waiting.rows, ...own].map(({ id }) => id) });
    // For whoever corrects the law; what the register says is open to everybody, row by row.
    const due = acting.roles.includes('system-admin') ? dueInLaw(dayOf(now)) : { past: [], come: [] };
    return { waiting: waiting.rows, more: waiting.more, own, due };
  },
  page: ProposalsPage,
});
