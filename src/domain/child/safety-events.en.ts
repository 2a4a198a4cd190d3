import type { fi } from './safety-events.fi.ts';

export const en: Record<keyof typeof fi, string> = {
  'did.SafetyRecorded': 'recorded something about safety',
  'did.SafetyViewed': 'looked at the safety information',
};
