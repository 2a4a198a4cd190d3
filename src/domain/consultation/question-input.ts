import { choice, optionalText, someOf, text } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { helpKinds, longestQuestion, urgencies } from './consultation.ts';

/** The four questions, the same for a worker and on the public page. */
export const questionFields = {
  kinds: someOf(helpKinds),
  region: optionalText(60),
  urgency: choice(urgencies),
  text: text(longestQuestion),
};

/** A region that has no receiver would reach nobody whom the asker expects. */
export function refuseUnknownRegion(region: string | undefined, regions: readonly string[]): void {
  if (region !== undefined && !regions.includes(region))
    throw new Problem('invalid', { fields: [{ field: 'region', reason: 'choose' }] });
}
