import { z } from 'zod';
import { optionalChoice, optionalId } from '../../platform/http/fields.ts';
import type { Day } from '../../platform/time/format.ts';
import {
  byProgram,
  code,
  column,
  dayIn,
  first,
  type LineView,
  optionalWords,
  reasonRequired,
  shownAs,
  unseen,
} from '../line/index.ts';
import type { Instance, StepCode } from '../process/index.ts';

/** Her answer to one question. Not asked and not answered are values, shown as calmly as any other. */
export const answers = ['yes', 'partly', 'no', 'did-not-answer', 'not-asked'] as const;
export type Answer = (typeof answers)[number];

/** The questions with such an answer, in the order in which they are asked. */
export const questions = ['wasHeard', 'understood'] as const;

/** Whether she told what would have helped. */
export const helpAnswers = ['answered', 'did-not-answer', 'not-asked'] as const;
export type HelpAnswer = (typeof helpAnswers)[number];

/** By whom she was or was not heard: she may never report, and is heard or not by those who support her too. */
export const listeners = [
  'support',
  'social',
  'police',
  'prosecutor',
  'court',
  'assistance-system',
  'other',
  'not-recorded',
] as const;

/** In which language she was told that proceedings may ask for her answers; `other` through an interpreter. */
export const toldLanguages = ['fi', 'sv', 'en', 'other'] as const;

/** Her separate yes to the study. Recorded on its own, and taken back at any time. */
export const studyAnswers = ['not-asked', 'yes', 'no', 'withdrawn'] as const;

export const longestHelp = 600;

/** The step of the process after which she was asked. */
export interface StepBehind {
  readonly id: string;
  readonly code: StepCode;
  readonly instance: Instance | null;
  readonly whenEdtf: string | null;
  readonly day: Day | null;
}

/** One time that she was asked: after a step or by whom, her answers on that day, and apart from them the study. */
export const heardFields = {
  stepId: unseen(first(column('step_id', optionalId()))),
  stepRoomId: unseen(byProgram(column('step_room_id', z.number().optional()))),
  heardBy: column('heard_by', optionalChoice(listeners)),
  answeredOn: dayIn('happened_on'),
  wasHeard: code('was_heard', answers),
  understood: code('understood', answers),
  helped: code('helped', helpAnswers),
  help: optionalWords(longestHelp),
  toldIn: column('told_in', optionalChoice(toldLanguages)),
  forStudy: code('for_study', studyAnswers),
  /** By the reader's own sight: null where there is none, and where she may not know of it; nothing tells the one from the other. */
  step: shownAs<StepBehind | null>(`(select jsonb_build_object('id', s.id, 'code', s.code, 'instance', s.instance, 'whenEdtf', s.when_edtf,
    'day', coalesce(s.from_on, s.until_on)) from app.process_step s where s.id = t.step_id and s.room_id = t.step_room_id)`),
  ...reasonRequired,
};

/** One time that she was asked, as its reader sees it. */
export type HeardView = LineView<typeof heardFields>;
