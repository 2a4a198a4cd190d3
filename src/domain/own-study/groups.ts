import type { OrganisationKind } from '../organisation/index.ts';
import type { EventCode, ExploitationCode, MeansCode } from '../piece/index.ts';
import type { StepCode } from '../process/index.ts';
import type { ReferralState } from '../referral/index.ts';

/** What single codes are counted as: whole lists of them would be of too few cases each. */
export const groupOfKind: Readonly<Partial<Record<OrganisationKind, string>>> = {
  'victim-support': 'support',
  ngo: 'support',
  shelter: 'support',
  'social-services': 'social-health',
  'health-services': 'social-health',
  'child-protection': 'social-health',
  counsel: 'counsel',
  'assistance-system': 'assistance-system',
  police: 'authority',
  prosecutor: 'authority',
  immigration: 'authority',
};

export const groupOfExploitation: Readonly<Record<ExploitationCode, string>> = {
  'sexual-sale': 'sexual',
  'sexual-online': 'sexual',
  'sexual-other': 'sexual',
  labour: 'labour',
  'domestic-work': 'labour',
  begging: 'offending',
  offending: 'offending',
  benefits: 'offending',
  'forced-marriage': 'marriage',
  'organ-removal': 'other',
  surrogacy: 'other',
  'illegal-adoption': 'other',
  'armed-conflict': 'other',
  other: 'other',
};

/** `other` belongs to none: it is not known what it is. */
export const groupOfMeans: Readonly<Record<Exclude<MeansCode, 'other'>, string>> = {
  'debt-bondage': 'money',
  'takes-earnings': 'money',
  'restricts-money': 'money',
  'withholds-documents': 'money',
  isolation: 'movement',
  'restricts-movement': 'movement',
  surveillance: 'movement',
  'digital-surveillance': 'movement',
  'threats-violence': 'threats',
  'threats-near-ones': 'threats',
  'threats-authorities': 'threats',
  'threats-shame': 'threats',
  'false-promises': 'mind',
  'psychological-violence': 'mind',
  humiliation: 'mind',
  'spiritual-violence': 'mind',
  'uses-children': 'mind',
  'occasional-kindness': 'mind',
  'physical-violence': 'violence',
  'sexual-violence': 'violence',
  substances: 'violence',
  'excessive-work': 'violence',
  'withholds-necessities': 'violence',
  'restricts-care': 'violence',
};

/** Events that are exploitation again when they happen after help has come. */
export const returnEvents: readonly EventCode[] = [
  'recruited',
  'handed-over',
  'worked',
  'sexual-act-sold',
  'filmed',
  'begged',
  'made-to-offend',
  'locked-in',
];

/** Steps that decide what becomes of a report; an investigation that ended only where it was discontinued. */
export const decidingSteps: readonly StepCode[] = ['charge-brought', 'non-prosecution'];
export const decidingEnd = { step: 'investigation-ended', outcome: 'discontinued' } as const satisfies {
  step: StepCode;
  outcome: string;
};

/** A course in which nothing has been done for so many days, and nothing is planned, stands still: a measure of ours, not the law's. */
export const standsAfterDays = 180;

/** A case that was closed without a service when there had been no contact for more days than so many: contact was lost. A measure of ours too. */
export const lostAfterDays = 90;

/** Help that came within so many days of the first contact came soon: the limit of a band of waits, and ours as well. */
export const soonDays = 30;

/** Answers of a receiver that has taken a referral on. */
export const takenOn: readonly ReferralState[] = ['accepted', 'first-contact', 'ended'];

/** Of fewer cases nothing is counted: no report may tell of fewer than twice its least number. */
export const leastCases = 6;
