import { action } from '../../platform/acting/action.ts';
import { isInvestigation } from '../organisation/index.ts';
import { lineClasses } from './justice-fields.ts';

/** What police and prosecutor see of the case, as the others on it see that; they themselves have it on the case's first page. */
export const viewLinesAction = action(
  'justice.view',
  'case',
  ({ kind, case: standing }) => !isInvestigation(kind) && standing.reads.includes('justice'),
);

/** The support side tells, in the room of its own organisation. */
export const tellLineAction = action(
  'justice.tell',
  'case',
  ({ kind, case: standing }) => !isInvestigation(kind) && standing.writes.includes('justice'),
);

/** Police and prosecutor ask, in their own room of class process: no other of theirs can be opened to anybody (sentence 11). */
export const askSupportAction = action(
  'justice.ask',
  'case',
  ({ kind, case: standing }) => isInvestigation(kind) && standing.writes.includes('process'),
);

/** Police and prosecutor record what they do in their own room of class process. */
export const recordMeasureAction = action(
  'justice.measure',
  'case',
  ({ kind, case: standing }) => isInvestigation(kind) && standing.writes.includes('process'),
);

/** Whoever wrote a line corrects it. */
export const changeLineAction = action('justice.change', 'case', ({ case: standing }) =>
  lineClasses.some((informationClass) => standing.writes.includes(informationClass)),
);
