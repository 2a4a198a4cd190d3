import type { ActingOn } from '../../../platform/acting/action.ts';
import { action } from '../../../platform/acting/action.ts';
import { isAuthority } from '../../organisation/index.ts';
import { processClasses } from '../codes.ts';

const reads = ({ case: standing }: ActingOn<'case'>): boolean =>
  processClasses.some((one) => standing.reads.includes(one));

/** Those who ask the investigation are not the investigation. */
export const asksInvestigation = (kind: string): boolean => !isAuthority(kind);

export const viewNewsAction = action('news.view', 'case', reads);
export const seeNewsAction = action('news.see', 'case', reads);
export const tellNewsAction = action('news.tell', 'case', ({ case: standing }) => standing.writes.includes('process'));
export const askNewsAction = action(
  'news.ask',
  'case',
  ({ kind, case: standing }) => standing.writes.includes('process') && asksInvestigation(kind),
);
