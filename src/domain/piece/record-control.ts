import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { pieceSlug, recordAlone } from './keep-piece.ts';
import { recordPage } from './pages/RecordPage.tsx';
import { writePieceAction } from './piece.access.ts';
import { fieldsOf } from './piece-input.ts';
import { readRecordForm, recordNext } from './record-next.ts';

/** Records a means of control that lasts, with its phases: before, during, now. */
export const recordControl = change({
  path: '/cases/:caseId/controls',
  slug: '/t/:caseId/kokonaisuus/lisaa/keino',
  summary: 'Record a means of control over a time: observed, suspected, not observed, or not asked.',
  input: z.object({ caseId: CaseId, ...fieldsOf.control }),
  action: writePieceAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ControlRecorded',
  run: ({ input, ...recording }) => recordAlone('control', recording, input),
  form: { prepare: readRecordForm, page: recordPage('control') },
  keeps: 'pieceId',
  afterwards: (view, input) => pieceSlug(input.caseId, view.id),
  onwards: recordNext,
});
