import { type ActingOn, action } from '../../platform/acting/action.ts';
import { processClasses } from './codes.ts';

type OnCase = ActingOn<'case'>;

/** Courses lie in `process`, a residence track in `residence`: whoever reads one of them sees what is open to her. */
export const readsCourses = ({ case: { reads } }: OnCase): boolean =>
  processClasses.some((name) => reads.includes(name));
export const writesCourses = ({ case: { writes } }: OnCase): boolean =>
  processClasses.some((name) => writes.includes(name));

export const viewProcessAction = action('process.view', 'case', readsCourses);

/** An export of the own organisation's courses as coded values: for those who work on cases; it holds what each sees herself. */
export const exportCoursesAction = action('process.export', 'own', ({ roles }) => roles.includes('worker'));

/** Writing goes to the own organisation's room, for a police officer as for a support person. */
export const keepProcessAction = action('process.keep', 'case', writesCourses);
