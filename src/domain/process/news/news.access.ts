import { action } from '../../../platform/acting/action.ts';
import { isAuthority } from '../../organisation/index.ts';
import { readsCourses } from '../process.access.ts';

/** Those who ask the investigation are not the investigation. */
export const asksInvestigation = (kind: string): boolean => !isAuthority(kind);

export const viewNewsAction = action('news.view', 'case', readsCourses);
export const seeNewsAction = action('news.see', 'case', readsCourses);
export const tellNewsAction = action('news.tell', 'case', ({ case: { writes } }) => writes.includes('process'));
export const askNewsAction = action(
  'news.ask',
  'case',
  ({ kind, case: { writes } }) => writes.includes('process') && asksInvestigation(kind),
);
