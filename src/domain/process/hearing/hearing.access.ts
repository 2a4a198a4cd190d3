import { action } from '../../../platform/acting/action.ts';
import { processClasses } from '../codes.ts';
import { readsCourses } from '../process.access.ts';

export const viewHearingAction = action('hearing.view', 'case', readsCourses);

/** Either side may answer: whoever writes the own row. That both rows are seen is the database's to say. */
export const matchHearingAction = action('hearing.match', 'case', ({ case: { writes } }) =>
  processClasses.some((informationClass) => writes.includes(informationClass)),
);
