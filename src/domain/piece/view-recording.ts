import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { RecordingPage } from './pages/RecordingPage.tsx';
import { writePieceAction } from './piece.access.ts';
import { codesOf } from './piece.ts';

/** The choice of what to record; on the JSON face the codes of every sort. */
export const viewRecording = look({
  path: '/cases/:caseId/recording',
  slug: '/t/:caseId/kokonaisuus/lisaa',
  summary: 'What can be recorded for the whole: the six sorts and their codes.',
  input: z.object({ caseId: CaseId }),
  action: writePieceAction,
  subject: (input) => onCase(input.caseId),
  audit: 'RecordingViewed',
  run: async ({ tx, acting }) => ({ head: await readCaseHead(tx, acting), codes: codesOf }),
  page: RecordingPage,
});
