import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { pieceSlug, recordAlone } from './keep-piece.ts';
import { recordPage } from './pages/RecordPage.tsx';
import { writePieceAction } from './piece.access.ts';
import { fieldsOf } from './piece-input.ts';
import { readRecordForm, recordNext } from './record-next.ts';

/** Records a risk or protective factor as it is at one time. */
export const recordFactor = change({
  path: '/cases/:caseId/factors',
  slug: '/t/:caseId/kokonaisuus/lisaa/riski-tai-suoja',
  summary:
    'Record a factor that adds to the risk or protects, as it is at one time; the same factor is recorded again when it changes.',
  input: z.object({ caseId: CaseId, ...fieldsOf.factor }),
  action: writePieceAction,
  subject: (input) => onCase(input.caseId),
  audit: 'FactorRecorded',
  run: ({ input, ...recording }) => recordAlone('factor', recording, input),
  form: { prepare: readRecordForm, page: recordPage('factor') },
  keeps: 'pieceId',
  afterwards: (view, input) => pieceSlug(input.caseId, view.id),
  onwards: recordNext,
});
