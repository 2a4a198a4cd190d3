import { z } from 'zod';
import { onOwn } from '../../../platform/acting/action.ts';
import { look } from '../../../platform/http/endpoint.ts';
import { viewProposalsAction } from '../law-register.access.ts';
import { ProposalsPage } from './ProposalsPage.tsx';
import { listOwn, listWaiting } from './proposal.queries.ts';

/** What the acting worker has proposed and what became of it; for an administrator, before that, what waits. */
export const listProposals = look({
  path: '/law/proposals',
  slug: '/lakirekisteri/ehdotukset',
  summary:
    'Proposals to correct the register: those that wait, for an administrator alone and without whose they are, and the reader’s own with what became of them.',
  input: z.object({}),
  action: viewProposalsAction,
  subject: () => onOwn,
  audit: 'LawProposalsViewed',
  async run({ tx, vault, trail }) {
    const [waiting, own] = await Promise.all([listWaiting(tx, vault), listOwn(tx, vault)]);
    trail.about({ proposals: [...waiting.rows, ...own].map(({ id }) => id) });
    return { waiting: waiting.rows, more: waiting.more, own };
  },
  page: ProposalsPage,
});
