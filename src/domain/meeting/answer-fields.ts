/** What somebody who is called to a meeting says of it beforehand. */
export const meetingAnswers = ['comes', 'cannot', 'other-time'] as const;
export type MeetingAnswer = (typeof meetingAnswers)[number];

export const longestSuggestion = 200;

/** What one worker has answered, the last that was said. */
export interface AnswerView {
  /** Null where the team of that organisation is not open to the viewer. */
  readonly author: string | null;
  readonly mine: boolean;
  readonly answer: MeetingAnswer;
  readonly suggestion: string | null;
  readonly at: string;
  /** The meeting has been moved since: it was an answer to another time, and counts as none. */
  readonly earlier: { readonly startsAt: string; readonly endsAt: string } | null;
}

/** What somebody of the own organisation has answered to a meeting that is closed to the viewer now. */
export interface AnswerLeft {
  readonly id: string;
  readonly author: string | null;
  readonly mine: boolean;
  readonly answer: MeetingAnswer;
  readonly suggestion: string | null;
  readonly at: string;
  /** The time that it was given for: of the meeting nothing else is told. */
  readonly startsAt: string;
  readonly endsAt: string;
}

/** What an organisation has said to the one that called, which wrote it down. */
export interface ToldAnswer {
  readonly answer: MeetingAnswer;
  readonly at: string;
  /** As in `AnswerView`. */
  readonly earlier: AnswerView['earlier'];
}

/** An organisation that is called, and what its workers have answered. */
export interface CalledView {
  readonly organisationId: string;
  readonly organisation: string;
  readonly own: boolean;
  /** It has not left the case since, as far as the viewer sees. */
  readonly here: boolean;
  /** Whether the viewer reads what that organisation writes of the plan: otherwise its answers are unknown, not missing. */
  readonly reads: boolean;
  readonly answers: readonly AnswerView[];
  /** Counts where nobody of it has answered here. */
  readonly told: ToldAnswer | null;
}

/** What an organisation says, all its answers to the time that stands taken together: one who comes is enough. */
export function standOf({
  reads,
  answers,
  told,
}: Pick<CalledView, 'reads' | 'answers' | 'told'>): MeetingAnswer | 'none' | 'unknown' {
  const said = answers.filter(({ earlier }) => earlier === null).map(({ answer }) => answer);
  const here = (['comes', 'other-time', 'cannot'] as const).find((answer) => said.includes(answer));
  if (here) return here;
  return told?.earlier === null ? told.answer : reads ? 'none' : 'unknown';
}
