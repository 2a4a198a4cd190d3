import { z } from 'zod';
import { onCase } from '../../../platform/acting/action.ts';
import { look } from '../../../platform/http/endpoint.ts';
import { CaseId, id } from '../../../platform/http/fields.ts';
import { viewHearingAction } from './hearing.access.ts';
import { HearingPage } from './pages/HearingPage.tsx';
import { readHearing } from './read-hearing.ts';

/** One hearing as it stands in the registers that the viewer reads: each row by itself, and in what they differ. */
export const viewHearing = look({
  path: '/cases/:caseId/hearings/:stepId',
  slug: '/t/:caseId/prosessi/kuuleminen/:stepId',
  summary:
    'One hearing in the registers of several organisations, as far as their rows are open to the viewer: each row, in what they differ, what was answered on whether they are the same, whom the client wishes to be told.',
  input: z.object({ caseId: CaseId, stepId: id() }),
  action: viewHearingAction,
  subject: (input) => onCase(input.caseId),
  audit: 'HearingViewed',
  run: (context) => readHearing(context, context.input.stepId),
  page: HearingPage,
});
