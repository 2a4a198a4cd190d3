import type { Day } from '../../platform/time/format.ts';
import type { OrganisationKind } from '../organisation/index.ts';
import type { SourceKey } from './sources.ts';

/** Languages of the pages. */
type Language = 'fi' | 'sv' | 'en';

/** What the study asked about, as themes of practices. */
export const themes = [
  'getting-help',
  'criminal-process',
  'vulnerability',
  'psychological-control',
  'network',
  'regions-competence',
] as const;
export type Theme = (typeof themes)[number];

/** What the source itself gives for it. None of them is a measured effect: who shows a practice says so. */
export const evidences = [
  // Somebody with experience or a task recommends it.
  'advice',
  // Somebody tells that they do it so.
  'description',
  // Clients or workers told how it was, in a survey, an evaluation or feedback.
  'experience',
  // The source counts something, without comparison.
  'figures',
] as const;
export type Evidence = (typeof evidences)[number];

/** Where it is done so: elsewhere the law is another. */
export const countries = ['FI', 'NO', 'SE', 'US', 'international'] as const;
export type Country = (typeof countries)[number];

/** A practice in one language, in our own words. */
export interface PracticeWords {
  /** What is hard, as somebody would say it who stands before it. */
  readonly problem: string;
  /** What can be done, short, as a title. */
  readonly title: string;
  /** Who can do it. */
  readonly forWhom: string;
  /** What the source says, who says it, and of what kind that is. */
  readonly says: string;
  /** How it is done, as far as the source tells: one step each. */
  readonly steps: readonly string[];
  /** Its limits and dangers, one each. */
  readonly limits: readonly string[];
}

/** What a practice is found by, wherever it comes from. */
export interface Listed {
  readonly key: string;
  readonly themes: readonly [Theme, ...Theme[]];
  /** Kinds of organisations whose workers can do it; none: everybody. */
  readonly kinds: readonly OrganisationKind[];
  readonly evidence: Evidence;
  /** Domains of need, sectors of who helps, and procedural steps beside which it is shown. */
  readonly beside: {
    readonly needs?: readonly string[];
    readonly sectors?: readonly string[];
    readonly steps?: readonly string[];
  };
  /** In one language at least. */
  readonly words: Readonly<Partial<Record<Language, PracticeWords>>>;
}

/** A way of working that helps, as a source describes it. */
export interface Practice extends Listed {
  readonly country: Country;
  readonly sources: readonly [SourceKey, ...SourceKey[]];
  readonly words: Readonly<Record<Language, PracticeWords>>;
}

/** A draft is for the own organisation; what is published stays so until it is withdrawn. */
export const practiceStates = ['draft', 'published', 'withdrawn'] as const;
export type PracticeState = (typeof practiceStates)[number];

/** A practice that an organisation has written itself, as it stands. It names the organisation and nobody who works there. */
export interface OwnPractice extends Listed {
  readonly version: number;
  readonly state: PracticeState;
  readonly organisationId: string;
  readonly organisation: string;
  /** A telephone number or an address of the organisation. */
  readonly contact: string;
  readonly reviewBy: Day;
  readonly writtenAt: string;
}

/** Days: nobody promises more than a year ahead that a practice is still done so. */
export const reviewHolds = 366;

/** Past its review a practice stays readable, and says so. */
export const isPastReview = (reviewBy: Day, today: Day): boolean => today >= reviewBy;

/** The words of a practice in a language, or in the first in which there are any. */
export function wordsIn<Words>(
  { words }: { readonly words: Readonly<Partial<Record<Language, Words>>> },
  language: Language,
): { readonly words: Words; readonly language: Language } {
  for (const each of [language, 'fi', 'sv', 'en'] as const) {
    const found = words[each];
    if (found) return { words: found, language: each };
  }
  throw new Error('a practice without words');
}

/** What a line of the list says of a practice. */
export type PracticeHead = Pick<PracticeWords, 'problem' | 'title' | 'forWhom'>;

/** The heads of a practice in every language that it has. */
export const headsOf = (words: Listed['words']): Partial<Record<Language, PracticeHead>> =>
  Object.fromEntries(
    Object.entries(words).map(([language, { problem, title, forWhom }]) => [language, { problem, title, forWhom }]),
  );

/** What can be asked of the list besides: what the own organisation uses, and what it has written, drafts and withdrawn ones too. */
export const practiceUses = ['in-use', 'written'] as const;
