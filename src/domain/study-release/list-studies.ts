import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { StudiesPage } from './pages/StudiesPage.tsx';
import { viewStudiesAction } from './study.access.ts';
import { listStudies, mostListed } from './study.queries.ts';
import { organisationNames, toldStudy } from './study.view.ts';

/** The register: what was released, the newest first, what is on its way, and for those whom it concerns what is drafted or waits for an answer. */
export const listOfStudies = look({
  path: '/studies',
  slug: '/tutkimukset',
  summary:
    'Studies of the cases of this deployment: released and approved ones for everybody; drafts for their author; those that wait for approval for data-protection officers too.',
  input: z.object({}),
  action: viewStudiesAction,
  subject: () => onOwn,
  audit: 'StudiesViewed',
  async run({ tx, acting }) {
    const [studies, names] = await Promise.all([listStudies(tx), organisationNames(tx)]);
    return {
      studies: studies.map((study) => toldStudy(study, acting, names)),
      more: studies.length === mostListed,
    };
  },
  page: StudiesPage,
});
