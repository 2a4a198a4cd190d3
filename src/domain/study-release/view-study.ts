import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { id } from '../../platform/http/fields.ts';
import { tellsForms } from '../own-study/index.ts';
import { StudyPage } from './pages/StudyPage.tsx';
import { printedNumbers } from './printed-numbers.ts';
import { viewStudiesAction } from './study.access.ts';
import { findProgress, findRelease, getStudy } from './study.queries.ts';
import { organisationNames, toldStudy } from './study.view.ts';

/** One study: what was asked and approved, how far its making has come, and what was released. */
export const viewStudy = look({
  path: '/studies/:studyId',
  slug: '/tutkimukset/:studyId',
  summary: 'One study: its definition, who has approved it, how far its making has come, and what was released.',
  input: z.object({ studyId: id() }),
  action: viewStudiesAction,
  subject: () => onOwn,
  audit: 'StudyViewed',
  async run({ tx, acting, input, trail }) {
    const study = await getStudy(tx, input.studyId);
    trail.about({ study: study.id });
    const names = await organisationNames(tx);
    const release = study.state === 'made' ? await findRelease(tx, study.id) : undefined;
    return {
      ...toldStudy(study, acting, names),
      progress: study.state === 'approved' ? ((await findProgress(tx, study.id)) ?? null) : null,
      // Of a page in any of them.
      reports: release?.reports ?? null,
      exchange: release !== undefined && tellsForms(printedNumbers(release)),
    };
  },
  page: StudyPage,
});
