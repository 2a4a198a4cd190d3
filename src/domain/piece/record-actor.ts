import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { Problem, problemOf } from '../../platform/http/problem.ts';
import { pieceSlug, recordAlone } from './keep-piece.ts';
import { recordPage } from './pages/RecordPage.tsx';
import { writePieceAction } from './piece.access.ts';
import { fieldsOf } from './piece-input.ts';
import { readRecordForm, recordNext } from './record-next.ts';

/** She is one: a second node of her own is refused, also when two record it at once. */
const onceHerself = (error: unknown): never => {
  throw problemOf(error)?.code === 'conflict'
    ? new Problem('invalid', { fields: [{ field: 'code', reason: 'herself' }] })
    : error;
};

/** Records a person by a label. Never a register of suspects: no identity is kept. */
export const recordActor = change({
  path: '/cases/:caseId/actors',
  slug: '/t/:caseId/kokonaisuus/lisaa/ihminen',
  summary: 'Record a person by part and label, never by name or identity.',
  input: z.object({ caseId: CaseId, ...fieldsOf.actor }),
  action: writePieceAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ActorRecorded',
  run: ({ input, ...recording }) => recordAlone('actor', recording, input).catch(onceHerself),
  form: { prepare: readRecordForm, page: recordPage('actor') },
  keeps: 'pieceId',
  afterwards: (view, input) => pieceSlug(input.caseId, view.id),
  onwards: recordNext,
});
