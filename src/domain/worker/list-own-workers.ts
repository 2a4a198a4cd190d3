import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { id } from '../../platform/http/fields.ts';
import { WorkersPage } from './pages/WorkersPage.tsx';
import { listWorkersAction } from './worker.access.ts';
import { listWorkers } from './worker.queries.ts';

const pageSize = 50;

/** The workers of the own organisation by name, 50 at a time. */
export const listOwnWorkers = look({
  path: '/workers',
  slug: '/minun/tyontekijat',
  summary: 'The workers of one’s own organisation by name; keyset paging with afterId.',
  input: z.object({ afterId: id().optional() }),
  action: listWorkersAction,
  subject: () => onOwn,
  audit: 'WorkersListed',
  async run({ tx, input, acting }) {
    const rows = await listWorkers(tx, input.afterId, pageSize + 1);
    const workers = rows.slice(0, pageSize);
    const next = rows.length > pageSize ? { afterId: workers.at(-1)?.id } : null;
    return {
      organisation: acting.organisation,
      me: acting.workerId,
      workers,
      next,
      first: input.afterId === undefined,
    };
  },
  page: WorkersPage,
});
