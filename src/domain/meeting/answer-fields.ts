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

/** An organisation that is called, and what its workers have answered. */
export interface CalledView {
  readonly organisationId: string;
  readonly organisation: string;
  readonly own: boolean;
  /** Whether the viewer reads what that organisation writes of the plan: otherwise its answers are unknown, not missing. */
  readonly reads: boolean;
  readonly answers: readonly AnswerView[];
}

/** What an organisation says, all its answers to the time that stands taken together: one who comes is enough. */
export function standOf({ reads, answers }: Pick<CalledView, 'reads' | 'answers'>): MeetingAnswer | 'none' | 'unknown' {
  const said = answers.filter(({ earlier }) => earlier === null).map(({ answer }) => answer);
  return (
    (['comes', 'other-time', 'cannot'] as const).find((answer) => said.includes(answer)) ?? (reads ? 'none' : 'unknown')
  );
}
