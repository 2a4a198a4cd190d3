import type { Side, SupportKind } from '../coupling.ts';
import { papers } from './papers.ts';
import { provisions } from './provisions.ts';
import { Paper, type Source } from './source.ts';

export type SourceKey = (typeof provisions)[number] | keyof typeof papers;

/** Every source by its key, checked once when the program starts. */
export const sources: Readonly<Record<string, Source>> = Object.fromEntries([
  ...provisions.map((law): [string, Source] => [law, { law }]),
  ...Object.entries(papers).map(([key, row]): [string, Source] => [key, Paper.parse(row)]),
]);

/** Kinds of support, and why each is looked for. */
export type Expected = Readonly<Partial<Record<SupportKind, readonly SourceKey[]>>>;

/** What may stand behind a step, and which services it should start when it has taken place. Nothing of it is a condition. */
export interface StepRule {
  readonly behind: Expected;
  readonly starts: Expected;
  /** Started besides, where she is on the way to a residence permit. */
  readonly startsOnResidence?: Expected;
  /** Where it is usually given by another side than elsewhere. */
  readonly side?: Readonly<Partial<Record<SupportKind, Side>>>;
}

/** The same wherever she is heard in person. */
export const heardInPerson: Expected = {
  'support-person': ['etl-7-12', 'rol-2-3'],
  counsel: ['rol-2-1a', 'etl-7-12'],
  interpreter: ['etl-4-18', 'interpreting'],
  'guardian-substitute': ['atl-51'],
  'safe-housing': ['vl-38a', 'handbook'],
  transport: ['own'],
  'child-care': ['own'],
  'not-before': ['handbook', 'own'],
  protection: ['etl-11-9a', 'etl-7-21'],
  afterwards: ['handbook'],
};
export const explained: Expected = { explained: ['etl-4-18', 'information'] };
export const afterwards: Expected = { afterwards: ['handbook'] };
export const safetyReview: Expected = { 'safety-review': ['vl-38d'] };
export const beside: Expected = { 'support-person': ['rol-2-3'] };
export const counsel: Expected = { counsel: ['rol-2-1a'] };
export const interpreter: Expected = { interpreter: ['etl-4-18', 'interpreting'] };
export const permitHangsOnIt: Expected = { 'residence-advice': ['ul-52a'] };
