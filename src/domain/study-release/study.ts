import type { Day } from '../../platform/time/format.ts';
import { halfYearOf, nextHalfYear } from '../own-study/index.ts';

/** How far a study has come: what was refused can be said better and asked again, what was made or could not be made stays so. */
export const studyStates = ['draft', 'asked', 'approved', 'refused', 'made', 'not-made'] as const;
export type StudyState = (typeof studyStates)[number];

export const usualK = 5;
export const mostK = 50;

/** What is typed of a study. */
export interface Definition {
  /** In words: what somebody wants to know. */
  readonly question: string;
  /** Which of the questions that come with the program: which tables are shown of all that are counted. */
  readonly tables: string;
  /** Whose first contact lies in these half-years: from this first day on, and before that one. */
  readonly from: Day;
  readonly until: Day;
  readonly k: number;
  readonly readers: string;
  readonly basis: string;
}

/** A version of a study, as whoever asks may read it. */
export interface Study extends Definition {
  readonly id: string;
  readonly version: number;
  readonly state: StudyState;
  readonly authorId: string;
  readonly organisationId: string;
  readonly officerId: string | null;
  readonly officerOrganisationId: string | null;
  readonly reason: string | null;
  readonly unmade: string | null;
  readonly writtenOn: Day;
}

/** While nobody has decided, and after a refusal, its author says it better. */
export const isOpen = ({ state }: Pick<Study, 'state'>): boolean =>
  state === 'draft' || state === 'asked' || state === 'refused';

/** Why a study may not be released beside one that was approved or made. */
export const clashes = ['other-start', 'other-k', 'shorter'] as const;
export type ClashReason = (typeof clashes)[number];

/** So many half-years can be chosen: the one that goes on, and those before it. */
const mostHalfYears = 30;

/** First days of half-years, the latest first. */
export function halfYears(today: Day): readonly Day[] {
  const year = Number(today.slice(0, 4));
  return Array.from({ length: mostHalfYears }, (_, at) => year - Math.floor(at / 2))
    .flatMap((each, at) => [`${each}-${at % 2 === 0 ? '07' : '01'}-01`])
    .filter((first) => first <= today);
}

/** The one series of the deployment: what every further release has in common. */
export type Bound = Pick<Definition, 'k' | 'from' | 'until'>;

/** A study again, for the time until now. */
export const nextOf = (study: Definition, today: Day): Definition => ({
  ...study,
  until: nextHalfYear(halfYearOf(today)),
});
