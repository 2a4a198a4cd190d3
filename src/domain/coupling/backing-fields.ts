import { optionalId } from '../../platform/http/fields.ts';
import { code, column, first, type LineView, optionalDayIn, optionalWords, parentIn, unseen } from '../line/index.ts';
import type { StepView } from '../process/index.ts';
import { backingStates, longestNote, supportKinds } from './coupling.ts';

/** How one kind of support stands for one step: who gives it, from when until when. */
export const backingFields = {
  stepId: parentIn('step_id', 'step_room_id'),
  kind: first(code('kind', supportKinds)),
  state: code('state', backingStates),
  // Shown as `helper`: an organisation without a prefix is the one that wrote the line.
  organisationId: unseen(column('organisation_id', optionalId())),
  sinceOn: optionalDayIn('since_on'),
  untilOn: optionalDayIn('until_on'),
  note: optionalWords(longestNote),
};

/** Its class is that of its step; who gives it is named where the part of that organisation is open to the reader. */
export interface BackingMore {
  readonly class: StepView['class'];
  readonly helperId: string | null;
  readonly helper: string | null;
}

/** That one kind of support stands behind one step, is asked for or is missing: a line of the organisation that wrote it. */
export type BackingView = LineView<typeof backingFields, BackingMore>;
