import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { ServicePage } from './pages/ServicePage.tsx';
import { findServiceAction } from './service.access.ts';
import { findService } from './service.queries.ts';

/** One service: who gives it, how to reach it, for whom, at whose cost, how long one waits. */
export const viewService = look({
  path: '/services/:serviceId',
  slug: '/palvelut/:serviceId',
  summary: 'One service, its HSDS 3.0 document among the rest.',
  input: z.object({ serviceId: id() }),
  action: findServiceAction,
  subject: () => onOwn,
  audit: 'ServiceViewed',
  async run({ tx, input, trail }) {
    const service = await findService(tx, input.serviceId);
    if (!service) throw new Problem('not-found');
    trail.about({ serviceId: service.id });
    return service;
  },
  page: ServicePage,
});
