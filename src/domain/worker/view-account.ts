import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { AccountPage } from './pages/AccountPage.tsx';
import { viewAccountAction } from './worker.access.ts';

/** Who one is here: name, organisation, roles, and the language in which pages open after sign-in. */
export const viewAccount = look({
  path: '/me',
  slug: '/minun',
  summary: 'One’s own name, organisation, roles and page language.',
  input: z.object({}),
  action: viewAccountAction,
  subject: () => onOwn,
  audit: 'AccountViewed',
  async run({ acting }) {
    const { workerId, name, organisation, kind, roles, language } = acting;
    return { workerId, name, organisation, kind, roles, language };
  },
  page: AccountPage,
});
