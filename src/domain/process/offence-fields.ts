import { z } from 'zod';
import { optionalChoice } from '../../platform/http/fields.ts';
import { whenField } from '../../platform/http/when-field.ts';
import {
  byProgram,
  code,
  column,
  type LineView,
  onlyTyped,
  optionalWords,
  parentIn,
  reasonRequired,
  timeFields,
} from '../line/index.ts';
import { longestLabel, longestNote, offenceCourts, offenceVoices } from './codes.ts';
import { placeFields } from './course-place.ts';
import { offenceCodes } from './offences.ts';

/** A name of the offence: since when as precisely as it is known, and who uses it, a court by its instance; in words where no code fits. */
export const offenceFields = {
  processId: parentIn('process_id'),
  code: code('code', offenceCodes),
  ...timeFields,
  when: onlyTyped(whenField()),
  /** There is always one: a name without a time would say nothing of how it changed. */
  whenEdtf: byProgram(column('when_edtf', z.custom<string>())),
  saidBy: code('said_by', offenceVoices),
  /** Of one that a court uses. */
  instance: column('instance', optionalChoice(offenceCourts)),
  name: optionalWords(longestLabel),
  note: optionalWords(longestNote),
  ...placeFields,
  ...reasonRequired,
};

/** A name under which the offence has been investigated or charged since a time. */
export type OffenceView = LineView<typeof offenceFields>;
