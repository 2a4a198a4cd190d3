import type { ProvisionKey } from '../../law/index.ts';

/** Every sentence that the path of compensation can say, with the provisions that it rests on. */
export const sentences = {
  reported: ['rvl-23'],
  'claim.police': ['claim-in-case'],
  'claim.prosecutor': ['rol-3-9'],
  'claim.at-latest': ['claim-in-case'],
  'claim.before-state': ['rvl-claim-first'],
  'pursued.prosecutor': ['rol-3-9'],
  'pursued.self': ['claim-in-case'],
  'not-pursued.told': ['rol-3-9-told'],
  'not-pursued.self': ['rol-3-9-told'],
  unclaimed: ['rvl-unclaimed'],
  separate: ['claim-apart'],
  'early.runs': ['rvl-27'],
  'early.passed': ['rvl-27'],
  'from-judgment': ['rvl-25', 'rvl-25-given'],
  'from-appeal': ['rvl-25', 'rvl-25-given'],
  'not-final': ['rvl-not-final'],
  'special-reason': ['rvl-25'],
  'leave.continued': ['ok-25a-5'],
  'leave-refused': ['ok-25a-refused'],
  'leave.supreme': ['ok-30-2', 'ok-30-time'],
  'no-court': ['rvl-25'],
  'no-court.day': ['rvl-25'],
  'own-charge': ['rol-1-14'],
  'unknown-offender': ['rvl-unknown'],
  'appeal-decision': ['hol-13'],
} as const satisfies Record<string, readonly ProvisionKey[]>;
export type Sentence = keyof typeof sentences;
