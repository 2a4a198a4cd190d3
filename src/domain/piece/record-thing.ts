import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { pieceSlug, recordAlone } from './keep-piece.ts';
import { recordPage } from './pages/RecordPage.tsx';
import { writePieceAction } from './piece.access.ts';
import { fieldsOf } from './piece-input.ts';
import { readRecordForm, recordNext } from './record-next.ts';

/** Records a thing that the account speaks of: a place, money, papers. */
export const recordThing = change({
  path: '/cases/:caseId/things',
  slug: '/t/:caseId/kokonaisuus/lisaa/asia',
  summary: 'Record a place, money, a debt, a document, a phone, an account or a vehicle.',
  input: z.object({ caseId: CaseId, ...fieldsOf.thing }),
  action: writePieceAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ThingRecorded',
  run: ({ input, ...recording }) => recordAlone('thing', recording, input),
  form: { prepare: readRecordForm, page: recordPage('thing') },
  keeps: 'pieceId',
  afterwards: (view, input) => pieceSlug(input.caseId, view.id),
  onwards: recordNext,
});
