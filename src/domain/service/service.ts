import type { Day } from '../../platform/time/format.ts';

export const groups = ['without-residence', 'children', 'anonymous'] as const;
export type Group = (typeof groups)[number];

export const payers = ['free', 'client-fee', 'payment-commitment', 'public-fee', 'not-known'] as const;
export type Payer = (typeof payers)[number];

/** Whether one may ask there without saying who one is, as the service itself tells. */
export const namelessAnswers = ['yes', 'no', 'not-told'] as const;
export type Nameless = (typeof namelessAnswers)[number];

export const sources = ['own', 'ptv', 'hsds'] as const;
export type Source = (typeof sources)[number];

/** After so many days what a service has told of its waiting time is marked as old. */
export const freshDays = 60;

/** Whole days from one day to another. */
const daysBetween = (from: Day, until: Day): number =>
  Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** `isOld('2026-09-01', '2026-11-24')`: told more than sixty days ago. */
export const isOld = (toldOn: Day, today: Day): boolean => daysBetween(toldOn, today) > freshDays;

/** What a service is called and says in one language. */
export interface Words {
  readonly name?: string | undefined;
  readonly text?: string | undefined;
  readonly keywords?: string | undefined;
}

/** What is searched and filtered by, worked out of the document. */
export interface Columns {
  readonly provider: string;
  readonly words: Readonly<Record<string, Words>>;
  readonly needs: readonly string[];
  readonly regions: readonly string[];
  readonly languages: readonly string[];
  readonly serves: readonly string[];
  readonly whoPays: Payer;
  readonly nameless: Nameless;
  readonly classified: 'told' | 'guessed';
  readonly waitingDays: number | null;
  readonly waitingToldOn: Day | null;
}

const fallback = ['fi', 'sv', 'en'];

/** Name of a service in a language, or in the nearest that it has. */
export function nameIn(words: Columns['words'], language: string): string {
  for (const item of [language, ...fallback, ...Object.keys(words)]) if (words[item]?.name) return words[item].name;
  return '–';
}
