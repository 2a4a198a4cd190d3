import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { EndAccountPage } from './pages/EndAccountPage.tsx';
import { endAccountAction } from './worker.access.ts';
import { findColleague, listLeaverDuties } from './worker.queries.ts';

/** Ends an account of the own organisation: its sessions are over at once, and each backup is acting lead (sentence 4). */
export const endAccount = change({
  path: '/workers/:workerId/end',
  slug: '/minun/tyontekijat/:workerId/paata',
  summary: 'End the account of a worker of one’s own organisation.',
  input: z.object({ workerId: id() }),
  action: endAccountAction,
  subject: () => onOwn,
  audit: 'AccountEnded',
  async run({ tx, input, trail }) {
    await tx.query('select act.end_account($1)', [input.workerId]);
    trail.about({ workerId: input.workerId });
    return { workerId: input.workerId };
  },
  form: {
    async prepare({ tx, input, acting }) {
      const worker =
        input.workerId && input.workerId !== acting.workerId ? await findColleague(tx, input.workerId) : undefined;
      if (!worker) throw new Problem('not-found');
      return { worker, organisation: acting.organisation, duties: await listLeaverDuties(tx, worker.id) };
    },
    page: EndAccountPage,
  },
  afterwards: () => '/minun/tyontekijat',
});
