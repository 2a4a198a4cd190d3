import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { afterCase } from '../case/index.ts';
import { findOrganisation } from '../organisation/index.ts';
import { sectorOfService } from '../sector/index.ts';
import { findService } from '../service/index.ts';
import { chooseRequestCaseAction } from './home.access.ts';
import { RequestCasePage } from './pages/RequestCasePage.tsx';
import { readWritableCases } from './writable-cases.ts';

/** For which case is a service of the directory asked? Those of the own cases whose plan the worker may write, by next day. */
export const chooseRequestCase = look({
  path: '/services/:serviceId/request-cases',
  slug: '/palvelut/:serviceId/pyyda',
  summary:
    'The own open cases for which a service of the directory can be asked, by next day, with what fills in the referral; keyset paging with afterDay and afterId.',
  input: z.object({ ...afterCase, serviceId: id() }),
  action: chooseRequestCaseAction,
  subject: () => onOwn,
  audit: 'RequestCasesListed',
  async run(context) {
    const { tx, input, trail } = context;
    const service = await findService(tx, input.serviceId);
    // Of an organisation that is not in Rinnalla nothing can be asked here.
    if (!service?.organisationId || service.state !== 'open') throw new Problem('not-found');
    trail.about({ serviceId: service.id });
    const { id: serviceId, document, organisationId: toId, needs } = service;
    const [choices, asked] = await Promise.all([
      readWritableCases(context, input, ['coordination']),
      findOrganisation(tx, toId),
    ]);
    const sector = asked ? sectorOfService(asked.kind, needs) : null;
    return { ...choices, service: { id: serviceId, document, toId, sector } };
  },
  page: RequestCasePage,
});
