import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { id } from '../../platform/http/fields.ts';
import { exported } from './exchange/export-hsds.ts';
import { findServiceAction } from './service.access.ts';
import { documentsAfter } from './service.queries.ts';

const pageSize = 100;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** The directory as HSDS 3.0 services, a hundred at a time. */
export const exportServices = look({
  path: '/services/hsds',
  summary: 'The service directory as HSDS 3.0 documents, a hundred at a time; keyset paging with afterId.',
  input: z.object({ afterId: id().optional() }),
  action: findServiceAction,
  subject: () => onOwn,
  audit: 'ServiceDocumentsListed',
  async run({ tx, input, trail }) {
    const rows = await documentsAfter(tx, input.afterId ?? beforeAll, pageSize + 1);
    const some = rows.slice(0, pageSize);
    trail.about({ services: some.length });
    return {
      contents: some.map(exported),
      size: some.length,
      empty: some.length === 0,
      first_page: input.afterId === undefined,
      last_page: rows.length <= pageSize,
      next: rows.length > pageSize ? { afterId: some.at(-1)?.id } : null,
    };
  },
});
