import type { VariableKey } from './variables.ts';

/** At most so many variables meet in what the database counts. */
export const mostTogether = 3;

/** Variables that are counted together: how many cases have which values of all of them. */
export type Clique = readonly [VariableKey, ...VariableKey[]];

/**
 * Everything that is counted of the deployment's own cases, each time. Read in order, the variables that a clique shares with those before it stand
 * together in one of them: so there is a file of people behind all of them (synthetic-file.ts). They are counted all or not at all, since two
 * roundings of the same people can be put together.
 */
export const cliques: readonly Clique[] = [
  ['period', 'region', 'began'],
  // The seed's claim: services and course, course and returns, being heard and returns.
  // Whether somebody came back to exploitation is told of those to whom help came, so that what began stands with it.
  ['period', 'began', 'course'],
  ['course', 'breadth'],
  ['began', 'course', 'returns'],
  ['returns', 'heard'],
  ['heard', 'understood'],
  // From who opened a case to what came of it. Whether help began is also told by how soon it did and by the wait for it, so these stand together.
  ['region', 'channel', 'began'],
  ['region', 'began', 'soon'],
  ['began', 'soon', 'wait-service'],
  ['region', 'began', 'identified'],
  ['region', 'identified', 'reported'],
  ['region', 'furthest'],
  ['region', 'organisations'],
  ['region', 'referrals'],
  ['region', 'needs-unmet'],
  ['region', 'need-safety'],
  ['region', 'need-housing'],
  ['region', 'need-money'],
  ['region', 'need-health'],
  ['region', 'need-residence'],
  ['region', 'need-legal-aid'],
  ['period', 'exploitation'],
  ['exploitation', 'factors-individual'],
  ['exploitation', 'factors-family'],
  ['exploitation', 'factors-community'],
  ['exploitation', 'factors-structural'],
  ['exploitation', 'control-money'],
  ['exploitation', 'control-movement'],
  ['exploitation', 'control-threats'],
  ['exploitation', 'control-mind'],
  ['exploitation', 'control-violence'],
  ['wait-service', 'service-order'],
  ['wait-service', 'contact-gap'],
  ['wait-service', 'interpreter'],
  ['needs-unmet', 'needs-met'],
  ['period', 'wait-decision'],
  ['furthest', 'length-investigation'],
  ['furthest', 'length-charges'],
  ['furthest', 'length-court'],
  // What stood behind the steps of a stage, and what followed.
  ['course', 'support-investigation'],
  ['course', 'support-charges'],
  ['course', 'support-court'],
  ['organisations', 'second'],
  ['organisations', 'promises'],
  ['known-support', 'known-social-health', 'known-authority'],
];

/** What a question reads of that: pairs that are shown, each with the facts in it by themselves. */
const ofClaim = ['breadth', 'course', 'returns', 'heard', 'period'] as const satisfies readonly VariableKey[];
const ofRegions = [
  'region',
  'period',
  'channel',
  'began',
  'soon',
  'wait-service',
  'identified',
  'reported',
  'furthest',
  'organisations',
  'referrals',
  'needs-unmet',
  'need-safety',
  'need-housing',
  'need-money',
  'need-health',
  'need-residence',
  'need-legal-aid',
] as const satisfies readonly VariableKey[];

/** The questions that come with the program. */
export const ownQuestions = {
  themes: { variables: undefined },
  claim: { variables: ofClaim },
  regions: { variables: ofRegions },
} as const satisfies Record<string, { readonly variables: readonly VariableKey[] | undefined }>;

export type OwnQuestionKey = keyof typeof ownQuestions;
