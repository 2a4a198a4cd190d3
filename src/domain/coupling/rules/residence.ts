import { counsel, type StepRule } from './rule.ts';

const advice = { 'residence-advice': ['ul-52a'] } as const;
const beside = { 'support-person': ['help-without-report'] } as const;
const spoken = { interpreter: ['vl-38a', 'interpreting'] } as const;
const told = { explained: ['information'] } as const;
const living = { livelihood: ['vl-38a'] } as const;
const side = { interpreter: 'services' } as const;
const asked: StepRule = { behind: { ...beside, ...spoken, ...advice, ...counsel }, starts: {}, side };
const granted: StepRule = { behind: { ...beside, ...advice }, starts: { ...told, ...living } };

/** The right to stay, beside the process and without it. */
export const residence = {
  'police-notice-told': {
    behind: { ...beside, ...spoken, 'residence-advice': ['ul-52b'] },
    starts: {},
    side,
  },
  'reflection-applied': {
    behind: { ...beside, ...spoken, 'residence-advice': ['ul-52b'], 'safe-housing': ['vl-38a'], ...counsel },
    starts: {},
    side,
  },
  'reflection-granted': {
    behind: { ...beside, 'safe-housing': ['vl-38a'] },
    starts: { ...told, 'health-care': ['vl-38a'], ...living, 'residence-advice': ['ul-52b'] },
  },
  'reflection-refused': {
    behind: { ...beside, ...counsel },
    starts: { afterwards: ['handbook'], ...told, ...living, ...advice },
  },
  'reflection-ended': {
    behind: beside,
    starts: { ...told, ...living, 'residence-advice': ['ul-52a', 'ul-52b'] },
  },
  'permit-applied': asked,
  'permit-granted': granted,
  'permit-refused': {
    behind: { ...beside, ...counsel },
    starts: { afterwards: ['handbook'], ...told, 'legal-advice': ['hol-13'], ...living, ...advice },
  },
  'continuous-permit-applied': { ...asked, behind: { ...asked.behind, 'residence-advice': ['ul-53'] } },
  'continuous-permit-granted': granted,
  'permit-appealed': { ...asked, behind: { ...asked.behind, counsel: ['hol-13', 'rol-2-1a'] } },
} as const satisfies Record<string, StepRule>;
