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

const inCourt = {
  ...heardInPerson,
  'support-person': ['rol-2-3'],
  counsel: ['rol-2-1a'],
  protection: ['ok-17-51', 'etl-11-9a'],
} as const;
const compensationHelp = { 'compensation-help': ['rvl-25'] } as const;
const judged: StepRule = {
  behind: { ...beside, ...counsel, ...interpreter, ...afterwards },
  starts: {
    ...afterwards,
    ...explained,
    'legal-advice': ['ok-25-5'],
    ...safetyReview,
    ...compensationHelp,
    'health-care': ['vl-38f', 'study'],
  },
  startsOnResidence: permitHangsOnIt,
};
const besideCounsel = { ...beside, ...counsel };
const inWriting: StepRule = { behind: { ...besideCounsel, ...interpreter }, starts: {} };

/** Charges, trial, judgment, appeal, money, and what comes after. */
export const court = {
  'charges-considered': { behind: { ...besideCounsel, protection: ['etl-11-9a'] }, starts: {} },
  'charge-brought': {
    behind: { ...besideCounsel, protection: ['etl-11-9a', 'ok-17-51'] },
    starts: { ...explained, ...safetyReview },
  },
  'non-prosecution': {
    behind: besideCounsel,
    starts: {
      ...afterwards,
      explained: ['rol-1-6a', 'information'],
      'legal-advice': ['rol-1-14', 'vl-38a'],
      ...safetyReview,
      'health-care': ['vl-38f', 'study'],
    },
    startsOnResidence: permitHangsOnIt,
  },
  'own-right-to-charge': {
    behind: { 'support-person': ['rol-2-3'], counsel: ['rol-1-14', 'rol-2-1a'], ...interpreter },
    starts: {},
  },
  'preparatory-hearing': { behind: inCourt, starts: { ...afterwards, ...safetyReview } },
  'main-hearing': { behind: inCourt, starts: { ...afterwards, ...safetyReview } },
  'judgment-given': judged,
  'dissatisfaction-declared': { ...inWriting, behind: { ...inWriting.behind, counsel: ['ok-25-5', 'rol-2-1a'] } },
  'appeal-filed': { ...inWriting, starts: explained },
  'appeal-hearing': { behind: inCourt, starts: { ...afterwards, ...safetyReview } },
  'appeal-judgment': judged,
  'continued-leave-decided': { ...inWriting, starts: explained },
  'leave-sought': inWriting,
  'damages-claimed': { behind: { ...beside, counsel: ['rol-2-1a', 'rol-3-9'] }, starts: {} },
  'damages-awarded': { behind: besideCounsel, starts: { ...explained, ...compensationHelp } },
  'state-compensation-applied': { behind: { ...besideCounsel, ...compensationHelp }, starts: {} },
  'state-compensation-decided': { behind: besideCounsel, starts: { ...explained, 'legal-advice': ['hol-13'] } },
  'damages-paid': { behind: beside, starts: {} },
  'compensation-paid': { behind: beside, starts: {} },
  // Between the State and whoever did it: the person takes no part in it.
  'forfeiture-claimed': { behind: {}, starts: {} },
  'forfeiture-ordered': { behind: {}, starts: {} },
  'judgment-final': { behind: besideCounsel, starts: { ...afterwards, ...explained, ...compensationHelp } },
  'release-notice-wish': { behind: { 'support-person': ['etl-4-19'] }, starts: explained },
  'release-notice': {
    behind: { 'support-person': ['etl-4-19'], ...counsel, 'safe-housing': ['vl-38d'], ...afterwards },
    starts: {
      'safety-review': ['vl-38d', 'etl-4-19'],
      ...afterwards,
      explained: ['etl-4-19'],
      'legal-advice': ['lk-7'],
    },
  },
  'case-ended': {
    behind: beside,
    starts: {
      afterwards: ['vl-38f'],
      'health-care': ['vl-38f'],
      livelihood: ['vl-38f'],
    },
    startsOnResidence: { 'residence-advice': ['ul-52a', 'vl-38f'] },
  },
} as const satisfies Record<string, StepRule>;
