import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { provisionKeys, provisionOf } from '../law/index.ts';
import { viewLawAction } from './law-register.access.ts';
import { ProvisionPage } from './pages/ProvisionPage.tsx';

/** One provision: what holds beside what is pending, what is known from where, and where the program uses it. */
export const viewProvision = look({
  path: '/law/:provisionKey',
  slug: '/lakirekisteri/:provisionKey',
  summary: 'One provision of the register, with its parts, what is pending, its source, and where the program uses it.',
  input: z.object({ provisionKey: z.enum(provisionKeys, 'id') }),
  action: viewLawAction,
  subject: () => onOwn,
  audit: 'ProvisionViewed',
  async run({ input, trail }) {
    const row = provisionOf(input.provisionKey);
    const parts = provisionKeys.filter((key) => {
      const { statute, sections } = provisionOf(key);
      return statute === row.statute && row.sections.length > 0 && sections.join() === row.sections.join();
    });
    trail.about({ provision: row.key });
    return { key: input.provisionKey, row, parts: parts.length > 0 ? parts : [input.provisionKey] };
  },
  page: ProvisionPage,
});
