import { optionalDay, optionalId } from '../../platform/http/fields.ts';
import { code, column, type LineView, optionalWords, parentIn } from '../line/index.ts';
import { companionBases, companionRoles, companionStates, longestLabel, longestNote, notifyWishes } from './codes.ts';
import { placeFields } from './course-place.ts';

/** Who stands beside her: on what basis, since when, and her wish about being told. */
export const companionFields = {
  processId: parentIn('process_id'),
  role: code('role', companionRoles),
  basis: code('basis', companionBases),
  state: code('state', companionStates),
  since: column('since_on', optionalDay()),
  until: column('until_on', optionalDay()),
  workerId: column('worker_id', optionalId()),
  notify: code('notify', notifyWishes),
  name: optionalWords(longestLabel),
  /** Of an interpreter: language, dialect, her wish about gender. */
  detail: optionalWords(longestNote),
  ...placeFields,
};

/** Somebody who stands beside her in the proceedings. */
export type CompanionView = LineView<typeof companionFields>;
