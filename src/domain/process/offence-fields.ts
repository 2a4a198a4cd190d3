import { code, dayIn, type LineView, optionalWords, parentIn, reasonRequired } from '../line/index.ts';
import { longestLabel, longestNote, offenceVoices } from './codes.ts';
import { placeFields } from './course-place.ts';
import { offenceCodes } from './offences.ts';

/** A name of the offence: since when, and who uses it; in words where no code fits. */
export const offenceFields = {
  processId: parentIn('process_id'),
  code: code('code', offenceCodes),
  namedOn: dayIn('named_on'),
  saidBy: code('said_by', offenceVoices),
  name: optionalWords(longestLabel),
  note: optionalWords(longestNote),
  ...placeFields,
  ...reasonRequired,
};

/** A name under which the offence has been investigated or charged since a day. */
export type OffenceView = LineView<typeof offenceFields>;
