import {
  afterwards,
  beside,
  counsel,
  explained,
  heardInPerson,
  interpreter,
  permitHangsOnIt,
  type StepRule,
  safetyReview,
} from './rule.ts';

const healthCare = { 'health-care': ['vl-38a', 'study'] } as const;

/** From the report, or the choice not to make one, to the end of the investigation. */
export const investigation = {
  'report-made': {
    behind: {
      'support-person': ['etl-4-10', 'etl-7-12'],
      ...counsel,
      ...interpreter,
      'guardian-substitute': ['atl-51'],
      'safe-housing': ['vl-38a'],
      transport: ['own'],
      'child-care': ['own'],
    },
    starts: { ...afterwards, ...explained, ...safetyReview, ...healthCare },
  },
  'decision-not-to-report': {
    behind: {
      'support-person': ['help-without-report'],
      interpreter: ['vl-38a', 'interpreting'],
      'safe-housing': ['help-without-report', 'vl-38a'],
    },
    starts: {
      afterwards: ['help-without-report'],
      explained: ['help-without-report', 'information'],
      'safety-review': ['help-without-report', 'own'],
      'health-care': ['help-without-report', 'vl-38a'],
      livelihood: ['help-without-report', 'vl-38a'],
    },
    startsOnResidence: { 'residence-advice': ['ul-52a', 'help-without-report'] },
    side: { interpreter: 'services' },
  },
  'anonymous-interview': {
    behind: {
      'support-person': ['handbook'],
      interpreter: ['handbook', 'interpreting'],
      transport: ['own'],
      'child-care': ['own'],
      afterwards: ['handbook'],
    },
    starts: { ...afterwards, explained: ['handbook', 'information'] },
  },
  'investigation-opened': {
    behind: {
      'support-person': ['etl-4-10'],
      ...counsel,
      ...interpreter,
      'guardian-substitute': ['atl-51'],
      'safe-housing': ['vl-38a'],
      protection: ['etl-11-9a'],
    },
    starts: { ...explained, ...safetyReview },
    startsOnResidence: permitHangsOnIt,
  },
  hearing: { behind: heardInPerson, starts: { ...afterwards, ...safetyReview } },
  'recorded-interview': {
    behind: { ...heardInPerson, protection: ['etl-11-9a', 'etl-7-21', 'etl-9-4'] },
    starts: { ...afterwards, ...safetyReview },
  },
  'protection-assessment': {
    behind: {
      'support-person': ['etl-11-9a'],
      ...counsel,
      interpreter: ['etl-11-9a', 'interpreting'],
      'guardian-substitute': ['atl-51'],
      'safe-housing': ['etl-11-9a', 'vl-38d'],
      'not-before': ['handbook', 'own'],
    },
    starts: { ...explained, ...safetyReview },
  },
  'restraining-order-sought': {
    behind: { 'support-person': ['handbook'], ...counsel, ...interpreter, 'safe-housing': ['vl-38d'] },
    starts: safetyReview,
  },
  'restraining-order-decided': {
    behind: { 'support-person': ['handbook'], ...counsel, 'safe-housing': ['vl-38d'] },
    starts: { ...explained, 'safety-review': ['vl-38d', 'lk-7'] },
  },
  'investigation-suspended': {
    behind: { ...beside, ...counsel },
    starts: {
      ...afterwards,
      ...explained,
      'legal-advice': ['vl-38a'],
      ...safetyReview,
      'health-care': ['vl-38f', 'study'],
    },
    startsOnResidence: permitHangsOnIt,
  },
  'investigation-ended': {
    behind: { ...beside, ...counsel },
    starts: { ...afterwards, ...explained, 'legal-advice': ['vl-38a', 'rol-3-9'] },
    startsOnResidence: permitHangsOnIt,
  },
  'counsel-appointed': { behind: { ...beside, ...counsel, ...interpreter }, starts: {} },
  'support-person-appointed': { behind: beside, starts: {} },
} as const satisfies Record<string, StepRule>;
