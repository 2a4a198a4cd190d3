import { optionalDay, optionalId } from '../../platform/http/fields.ts';
import { code, column, type LineView, optionalWords, parentIn, reasonRequired } from '../line/index.ts';
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
  /** A worker who uses the service: told of where the part of her organisation is open to the reader. */
  workerId: {
    ...column('worker_id', optionalId()),
    sql: '(select m.worker_id from app.member m where m.worker_id = t.worker_id limit 1)',
  },
  notify: code('notify', notifyWishes),
  name: optionalWords(longestLabel),
  /** Of an interpreter: language, dialect, her wish about gender. */
  detail: optionalWords(longestNote),
  ...placeFields,
  ...reasonRequired,
};

/** Somebody who stands beside her in the proceedings. */
export type CompanionView = LineView<typeof companionFields>;
