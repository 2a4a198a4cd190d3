import type { OrganisationKind } from '../organisation/index.ts';
import type { SourceKey } from './sources.ts';

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

/** A way of working that helps, as a source describes it. */
export interface Practice {
  readonly key: string;
  readonly themes: readonly [Theme, ...Theme[]];
  /** Kinds of organisations whose workers can do it; none: everybody. */
  readonly kinds: readonly OrganisationKind[];
  readonly country: Country;
  readonly evidence: Evidence;
  readonly sources: readonly [SourceKey, ...SourceKey[]];
  /** Domains of need, sectors of who helps, and procedural steps beside which it is shown. */
  readonly beside: {
    readonly needs?: readonly string[];
    readonly sectors?: readonly string[];
    readonly steps?: readonly string[];
  };
  readonly words: Readonly<Record<'fi' | 'sv' | 'en', PracticeWords>>;
}
