import { z } from 'zod';
import { optionalId } from '../../platform/http/fields.ts';
import {
  byProgram,
  code,
  column,
  first,
  type LineView,
  optionalDayIn,
  optionalWords,
  parentIn,
  reasonOptional,
  shownAs,
  shownClass,
  unseen,
} from '../line/index.ts';
import type { StepView } from '../process/index.ts';
import { backingStates, longestNote, supportKinds } from './coupling.ts';

/** Whose part is not open to the reader is not named to her, whoever wrote the line. */
const ofHelper = `from app.party h join app.organisation ho on ho.id = h.organisation_id join app.room r on r.case_id = h.case_id
  where r.id = t.room_id and h.organisation_id = t.organisation_id`;

/** How one kind of support stands for one step: who gives it, from when until when. */
export const backingFields = {
  stepId: parentIn('step_id'),
  stepRoomId: unseen(byProgram(column('step_room_id', z.number().optional()))),
  kind: first(code('kind', supportKinds)),
  state: code('state', backingStates),
  // Shown as `helper`: an organisation without a prefix is the one that wrote the line.
  organisationId: unseen(column('organisation_id', optionalId())),
  sinceOn: optionalDayIn('since_on'),
  untilOn: optionalDayIn('until_on'),
  note: optionalWords(longestNote),
  /** That of its step. */
  class: shownClass<StepView['class']>(),
  helperId: shownAs<string | null>(`(select h.organisation_id ${ofHelper})`),
  helper: shownAs<string | null>(`(select ho.name ${ofHelper})`),
  ...reasonOptional,
};

/** That one kind of support stands behind one step, is asked for or is missing: a line of the organisation that wrote it. */
export type BackingView = LineView<typeof backingFields>;
