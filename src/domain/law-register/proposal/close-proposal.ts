import { z } from 'zod';
import { onOwn } from '../../../platform/acting/action.ts';
import { change } from '../../../platform/http/endpoint.ts';
import { id, unnamedText } from '../../../platform/http/fields.ts';
import { Problem } from '../../../platform/http/problem.ts';
import { refuseShelters } from '../../reader/index.ts';
import { closeProposalAction } from '../law-register.access.ts';
import { CloseProposalPage } from './CloseProposalPage.tsx';
import { closeWaiting, findWaiting, refuseAnswered } from './proposal.queries.ts';
import { longestProposed } from './proposal.ts';

/** An administrator closes a proposal that leads to no correction, and says why: its proposer reads it. */
export const closeProposal = change({
  path: '/law/proposals/:proposalId/close',
  slug: '/lakirekisteri/ehdotukset/:proposalId/paata',
  summary: 'Close a proposal to correct the register without a correction, with a reason for its proposer.',
  input: z.object({ proposalId: id(), reason: unnamedText(longestProposed) }),
  action: closeProposalAction,
  subject: () => onOwn,
  audit: 'LawProposalClosed',
  async run({ tx, input, vault, trail, acting }) {
    refuseShelters(acting, { reason: input.reason });
    const found = await findWaiting(tx, vault, input.proposalId);
    if (!found) return refuseAnswered(tx, input.proposalId);
    await closeWaiting(tx, vault, found, input.reason);
    trail.about({ provision: found.view.provision, proposalId: input.proposalId });
    return { id: input.proposalId, state: 'closed' as const };
  },
  form: {
    async prepare({ tx, input, vault }) {
      const found = input.proposalId && (await findWaiting(tx, vault, input.proposalId));
      // Who opens one of a list that has aged has tried nothing.
      if (!found) throw new Problem('conflict', { reason: 'already answered' });
      return { proposal: found.view };
    },
    page: CloseProposalPage,
  },
  afterwards: () => '/lakirekisteri/ehdotukset',
});
