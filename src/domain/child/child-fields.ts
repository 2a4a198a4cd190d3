import { z } from 'zod';
import { tick } from '../../platform/http/fields.ts';
import {
  byProgram,
  code,
  column,
  dayIn,
  first,
  handedFrom,
  type LineView,
  onlyTyped,
  parentIn,
  reasonOptional,
  reasonRequired,
  unseen,
} from '../line/index.ts';
import { type DutyCode, dutyCodes } from './duty-codes.ts';

/** Whose child it is: the person of the case, or a child of that person's. */
export const whose = ['herself', 'own-child'] as const;
export const howMany = ['one', 'two', 'three', 'more'] as const;
export const ages = ['under-18', 'unclear', 'turned-18'] as const;
export const places = ['with-client', 'with-guardian', 'elsewhere', 'abroad', 'not-known'] as const;
export const yesOrNo = ['yes', 'no', 'not-known'] as const;
export const guardians = ['danger', 'no-sign', 'not-known'] as const;
/**
 * What is suspected against the child: under chapter 20 of the Criminal Code, under chapter 21 with a maximum of two years or more, or
 * another offence (417/2007, 25.3).
 */
export const harms = ['sexual', 'violence', 'other', 'none', 'not-known'] as const;

/** One child, or siblings of whom the same holds. Codes alone: no name, no birth date, no place. */
export const childFields = {
  who: code('who', whose),
  howMany: code('how_many', howMany),
  age: code('age', ages),
  lives: code('lives', places),
  alone: code('alone', yesOrNo),
  guardian: code('guardian', guardians),
  harm: code('harm', harms),
  ahead: code('ahead', yesOrNo),
  known: code('known', yesOrNo),
  /** Whoever reads class contact on a consent of before reads this too: the client knows and agrees. */
  asked: onlyTyped(tick()),
  handedFrom: handedFrom(),
  ...reasonOptional,
};
export type ChildView = LineView<typeof childFields>;

/** What was done; besides the duties, that child welfare has told when the matter became pending. */
export const stepCodes = [...dutyCodes, 'pending'] as const;
export type StepCode = DutyCode | 'pending';
/** Of a notice it is recorded that it was made, never what it said. */
export const isNotice = (what: StepCode): boolean => what === 'welfare-notice' || what === 'police-notice';
export const outcomes = ['done', 'not-needed'] as const;
/** Who did it. Another organisation is not named here: that would say who is on the case. */
export const doers = ['writer', 'own-organisation', 'another'] as const;

/** That something was done for a child: what, when and by whom; never what was said. */
export const stepFields = {
  childId: parentIn('child_id'),
  childRoomId: unseen(byProgram(column('child_room_id', z.number().optional()))),
  what: first(code('what', stepCodes)),
  outcome: code('outcome', outcomes),
  doneOn: dayIn('done_on'),
  doneBy: code('done_by', doers),
  /** As with a child: a step, and a clock that begins with it, says that there is one. */
  asked: onlyTyped(tick()),
  handedFrom: handedFrom(),
  ...reasonRequired,
};
export type ChildStepView = LineView<typeof stepFields>;
