import { lastDay } from '../../platform/time/finnish-days/index.ts';
import { addDays, type Day } from '../../platform/time/format.ts';

/** What competence is asked about: the themes of practices, by whose names they are called, without that of regions. */
export const competenceThemes = [
  'vulnerability',
  'getting-help',
  'criminal-process',
  'psychological-control',
  'network',
] as const;
export type CompetenceTheme = (typeof competenceThemes)[number];

/** How well somebody says it goes, the weakest first; so is the word for an organisation. */
export const levels = ['needs-support', 'can', 'guides-others'] as const;
export type Level = (typeof levels)[number];

/** So many assessments must there be before a word is shown. */
export const leastAssessments = 5;

/** How many days before it runs out its worker is reminded of a training. */
const remindsBefore = 30;

/** The day on which words are counted anew next: quarters begin in January, April, July and October. */
export function nextRelease(today: Day): Day {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return new Date(Date.UTC(year, 3 * Math.floor((month - 1) / 3) + 3, 1)).toISOString().slice(0, 10);
}

/** Until when a training that was done on a day is valid; none: for good. */
export const validUntil = (doneOn: Day, months: number | null): Day | null =>
  months === null ? null : lastDay(doneOn, { amount: months, unit: 'months' });

/** How a training stands that somebody has done. */
export function standingOf(until: Day | null, today: Day): 'valid' | 'ends' | 'ended' {
  if (until === null || until > addDays(today, remindsBefore)) return 'valid';
  return until < today ? 'ended' : 'ends';
}

/** Until which day a training must be valid that nobody is reminded of. */
export const remindedBy = (today: Day): Day => addDays(today, remindsBefore);

/** A training of an organisation's catalogue, as it stands. */
export interface Training {
  readonly id: string;
  readonly version: number;
  readonly state: 'open' | 'ended';
  readonly name: string;
  readonly themes: readonly CompetenceTheme[];
  readonly provider: string;
  readonly link: string | null;
  readonly months: number | null;
  readonly organisationId: string;
  readonly organisation: string;
}

/** A training that a worker has done. */
export interface Learnt {
  readonly id: string;
  readonly version: number;
  readonly workerId: string;
  readonly trainingId: string;
  readonly training: string;
  readonly themes: readonly CompetenceTheme[];
  readonly doneOn: Day;
  readonly validUntil: Day | null;
}

/** What was saved together in the own assessment. */
export interface Assessment {
  readonly version: number;
  readonly role: string;
  readonly writtenOn: Day;
  readonly levels: Readonly<Partial<Record<CompetenceTheme, Level>>>;
}

/** What was answered last of each theme, and on which day. */
export const lastAnswers = (assessments: readonly Assessment[]) =>
  competenceThemes.map((theme) => {
    const last = assessments.find(({ levels }) => levels[theme] !== undefined);
    return { theme, level: last?.levels[theme], writtenOn: last?.writtenOn };
  });

/** A word as it was told last, and since when. */
export interface Told {
  readonly word: Level;
  readonly releasedOn: Day;
}
export type ToldByTheme = Readonly<Partial<Record<CompetenceTheme, Told>>>;

/** An organisation of a region with what is told of it. */
export interface OrganisationTold {
  readonly organisationId: string;
  readonly organisation: string;
  readonly told: ToldByTheme;
}

/** Whom to ask about a theme: an organisation that guides others, with its contact in a regional network where it has one. */
export interface Guide {
  readonly organisationId: string;
  readonly organisation: string;
  readonly contact: string | null;
  readonly number: string | null;
}

/** Where an own organisation or its region needs support first, then what nothing is told of; what goes well is no gap. */
export const gapsOf = (told: ToldByTheme): CompetenceTheme[] =>
  competenceThemes.filter((theme) => told[theme]?.word === 'needs-support');
