import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { id, version } from '../../platform/http/fields.ts';
import { ReopenServicePage } from './pages/EndServicePage.tsx';
import { changeServiceAction } from './service.access.ts';
import { getKeptService, setState } from './service.queries.ts';

/** Mark a closed service as open again. */
export const reopenService = change({
  path: '/services/:serviceId/reopen',
  slug: '/palvelut/:serviceId/avaa',
  summary: 'Mark a closed service as open again.',
  input: z.object({ serviceId: id(), version: version() }),
  action: changeServiceAction,
  subject: () => onOwn,
  audit: 'ServiceReopened',
  async run({ tx, input, trail }) {
    await setState(tx, input.serviceId, input.version, 'open');
    trail.about({ serviceId: input.serviceId });
    return { id: input.serviceId, state: 'open' };
  },
  form: {
    prepare: ({ tx, input }) => getKeptService(tx, input.serviceId),
    page: ReopenServicePage,
  },
  keeps: 'openService',
  undoes: 'closedService',
  afterwards: (view) => `/palvelut/${view.id}`,
});
