import type { Day } from '../../platform/time/format.ts';
import type { InformationClass } from '../room/index.ts';

/** The five lanes (domain, 0.10): the investigation, the co-operation and her own life beside each other. */
export const lanes = ['events', 'services', 'network', 'process', 'wellbeing'] as const;
export type Lane = (typeof lanes)[number];

/** Which lane an entry of a class lies in, unless its kind says otherwise. Other classes have nothing on the timeline. */
export const laneOfClass: Readonly<Record<string, Lane>> = {
  account: 'events',
  contact: 'services',
  health: 'services',
  social: 'services',
  residence: 'services',
  support: 'services',
  process: 'process',
  justice: 'process',
  coordination: 'network',
  wellbeing: 'wellbeing',
};

export const timelineClasses = Object.keys(laneOfClass) as InformationClass[];

/** One entry without its words, as one viewer sees it. */
export interface TimelineRow {
  readonly id: string;
  readonly kind: string;
  readonly lane: Lane;
  readonly class: string;
  /** Where it stands in the one order of time: a day that nobody need have said; null where nothing is known of its time. */
  readonly on: Day | null;
  /** Before (negative) or after others of that day. */
  readonly at: number;
  /** Its time as precisely as known, in EDTF; null where only before or after something else is known, or nothing. */
  readonly whenEdtf: string | null;
  readonly code: string | null;
  readonly status: string | null;
  readonly source: string | null;
  readonly anchor: string | null;
  /** The event that it was before or after. */
  readonly anchorId: string | null;
  readonly organisationId: string;
  readonly organisation: string;
  readonly author: string | null;
  readonly own: boolean;
  readonly version: number;
  /** The course of proceedings that it is a step of. */
  readonly course: string | null;
  /** The court before which the step is, by instance. */
  readonly instance: string | null;
  readonly channel: string | null;
  readonly outcome: string | null;
  /** Rows of other registers that were said to be the same, of those that are shown. */
  readonly same: readonly SameRow[];
}

/** A row of another register, by whose it is. */
export interface SameRow {
  readonly id: string;
  readonly organisation: string;
}

/** One entry as it is listed. */
export interface TimelineEntry extends TimelineRow {
  /** A short name, where its kind has one. */
  readonly label: string | null;
  readonly text: string | null;
  /** The language that the label is in, or the text whose beginning it is, as far as it can be told. */
  readonly language?: string | undefined;
}

/** What an entry is called in the picture. */
export type Called = Pick<TimelineEntry, 'label' | 'language'>;

/** `kaikki` goes on until today; `sovita` ends with what was told, where that is long past: the usual of the lanes. */
export const periods = ['1kk', '6kk', '1v', 'kaikki', 'sovita'] as const;
export type Period = (typeof periods)[number];

/** So many days back and ahead are shown of a period. */
export const daysOf = {
  '1kk': { back: 31, ahead: 7 },
  '6kk': { back: 183, ahead: 30 },
  '1v': { back: 365, ahead: 60 },
} as const;
/** A period that is counted from today, unlike one that takes what was told. */
export const isCounted = (period: Period): period is keyof typeof daysOf => period in daysOf;
/** What is shown where nobody has chosen. */
export const usualOf = { lanes: 'sovita', list: 'kaikki', stretches: 'kaikki' } as const satisfies Record<
  string,
  Period
>;
