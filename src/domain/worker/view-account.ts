import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { AccountPage } from './pages/AccountPage.tsx';
import { viewAccountAction } from './worker.access.ts';

/** Who one is here: name, organisation, roles, and the language in which pages open after sign-in. */
export const viewAccount = look({
  path: '/me',
  slug: '/minun',
  summary: 'One’s own name, organisation, roles, page language, and whether a mail of the morning is asked for.',
  input: z.object({}),
  action: viewAccountAction,
  subject: () => onOwn,
  audit: 'AccountViewed',
  async run({ acting, tx }) {
    const { workerId, name, organisation, kind, roles, language } = acting;
    const { digest } = await tx.one<{ digest: boolean }>('select look.digest() as digest');
    return { workerId, name, organisation, kind, roles, language, digest };
  },
  page: AccountPage,
});
