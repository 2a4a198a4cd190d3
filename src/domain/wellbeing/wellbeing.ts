import type { Day } from '../../platform/time/format.ts';
import type { Kept } from '../room/index.ts';

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
export type Listener = (typeof listeners)[number];

/** In which language she was told that proceedings may ask for her answers; `other` through an interpreter. */
export const toldLanguages = ['fi', 'sv', 'en', 'other'] as const;
export type ToldLanguage = (typeof toldLanguages)[number];

/** Her separate yes to the study. Recorded on its own, and taken back at any time. */
export const studyAnswers = ['not-asked', 'yes', 'no', 'withdrawn'] as const;
export type StudyAnswer = (typeof studyAnswers)[number];

export const longestHelp = 600;

/** What is closed: what would have helped, in her words. */
export interface HeardText {
  readonly help: string | null;
}

/** The step of the process after which she was asked. */
export interface StepBehind {
  readonly id: string;
  readonly code: string;
  readonly whenEdtf: string | null;
  readonly day: Day | null;
}

/** One time that she was asked, as its reader sees it. */
export interface HeardView extends Kept, HeardText {
  /** The day on which she answered. */
  readonly answeredOn: Day;
  readonly heardBy: Listener;
  /** Null where there is none, and where the reader may not know of it: nothing tells the one from the other. */
  readonly step: StepBehind | null;
  readonly wasHeard: Answer;
  readonly understood: Answer;
  readonly helped: HelpAnswer;
  readonly toldIn: ToldLanguage | null;
  readonly forStudy: StudyAnswer;
}

interface Given {
  readonly wasHeard: Answer;
  readonly understood: Answer;
  readonly helped: HelpAnswer;
  readonly help?: string | undefined;
  readonly toldIn?: string | undefined;
  readonly answeredOn: Day;
}

const isSaid = (answer: Answer): boolean => answer !== 'not-asked' && answer !== 'did-not-answer';

/** She has said something, and so must have known first who may ask for it. */
export const hasSaid = ({ wasHeard, understood, helped }: Pick<Given, 'wasHeard' | 'understood' | 'helped'>): boolean =>
  isSaid(wasHeard) || isSaid(understood) || helped === 'answered';

/** What does not fit together in a form, field by field. An answer of the future has not been given. */
export function contradictions(given: Given, today: Day): { field: string; reason: string }[] {
  return [
    ...(given.answeredOn > today ? [{ field: 'answeredOn', reason: 'future' }] : []),
    ...(hasSaid(given) && given.toldIn === undefined ? [{ field: 'toldIn', reason: 'required' }] : []),
    ...(given.helped === 'answered' && given.help === undefined ? [{ field: 'help', reason: 'required' }] : []),
    ...(given.helped !== 'answered' && given.help !== undefined ? [{ field: 'help', reason: 'not-asked' }] : []),
  ];
}

/** In the order of the days on which she answered, the first one first. */
export const inOrder = (rows: readonly HeardView[]): readonly HeardView[] =>
  rows.toSorted((a, b) => a.answeredOn.localeCompare(b.answeredOn) || a.id.localeCompare(b.id));
