import type { fi } from './safety-events.fi.ts';

export const sv: Record<keyof typeof fi, string> = {
  'did.SafetyRecorded': 'antecknade en uppgift om säkerheten',
  'did.SafetyViewed': 'tittade på säkerhetsuppgifter',
};
