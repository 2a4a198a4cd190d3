import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { id, version } from '../../platform/http/fields.ts';
import { CloseServicePage } from './pages/EndServicePage.tsx';
import { changeServiceAction } from './service.access.ts';
import { getKeptService, setState } from './service.queries.ts';

/** Mark a service as closed: it is no longer found. */
export const closeService = change({
  path: '/services/:serviceId/close',
  slug: '/palvelut/:serviceId/sulje',
  summary: 'Mark a service as closed: it is no longer found.',
  input: z.object({ serviceId: id(), version: version() }),
  action: changeServiceAction,
  subject: () => onOwn,
  audit: 'ServiceClosed',
  async run({ tx, input, trail }) {
    await setState(tx, input.serviceId, input.version, 'closed');
    trail.about({ serviceId: input.serviceId });
    return { id: input.serviceId, state: 'closed' };
  },
  form: {
    prepare: ({ tx, input }) => getKeptService(tx, input.serviceId),
    page: CloseServicePage,
  },
  keeps: 'closedService',
  undoes: 'openService',
  afterwards: (view) => `/palvelut/${view.id}`,
});
