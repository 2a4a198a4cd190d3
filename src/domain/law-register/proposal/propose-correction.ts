import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onOwn } from '../../../platform/acting/action.ts';
import { change } from '../../../platform/http/endpoint.ts';
import { choice, unnamedText, version } from '../../../platform/http/fields.ts';
import { Problem, refuse } from '../../../platform/http/problem.ts';
import { languages } from '../../../platform/i18n/texts.ts';
import { provisionKeys, provisionOf } from '../../law/index.ts';
import { refuseShelters } from '../../reader/index.ts';
import { proposeLawAction } from '../law-register.access.ts';
import { sourceOfLaw } from '../typed-correction.ts';
import { ProposePage } from './ProposePage.tsx';
import { countOwnWaiting, writeProposal } from './proposal.queries.ts';
import { longestProposed, mostWaiting } from './proposal.ts';

/** Whoever reads a provision says what is wrong with it, what it should say and where that was read. It waits for an administrator. */
export const proposeCorrection = change({
  path: '/law/:provisionKey/propose',
  slug: '/lakirekisteri/:provisionKey/ehdota',
  summary:
    'Propose a correction of a provision: what is wrong, what it should say, and where that was read. It waits for an administrator, who is not told whose it is. No case, no person.',
  input: z.object({
    provisionKey: z.enum(provisionKeys, 'id'),
    wrong: unnamedText(longestProposed),
    should: unnamedText(longestProposed),
    readWhere: sourceOfLaw(longestProposed),
    /** In which language it is written. */
    language: choice(languages),
    /** One more than the entries of the provision that the proposer had read. */
    version: version(),
  }),
  action: proposeLawAction,
  subject: () => onOwn,
  audit: 'LawProposed',
  async run({ tx, input, acting, vault, trail }) {
    const { provisionKey: provision, wrong, should, readWhere, language } = input;
    refuseShelters(acting, { wrong, should, readWhere });
    const waiting = await countOwnWaiting(tx);
    refuse(waiting < mostWaiting ? [] : [{ field: 'wrong', reason: 'many-waiting' }]);
    const id = randomUUID();
    // What stood then; never more than there is.
    const seen = Math.min(input.version - 1, provisionOf(provision).entries);
    await writeProposal(tx, vault, acting.logRoom, { id, provision, seen, language, wrong, should, readWhere });
    trail.about({ provision, proposalId: id });
    return { id, provision, state: 'waiting' as const };
  },
  form: {
    async prepare({ input }) {
      if (!input.provisionKey) throw new Problem('not-found');
      return { row: provisionOf(input.provisionKey) };
    },
    page: ProposePage,
  },
  afterwards: ({ provision }) => `/lakirekisteri/${provision}#ehdotukset`,
});
