import type { Acting } from '../../platform/acting/acting.ts';
import { action } from '../../platform/acting/action.ts';
import { isAuthority } from '../organisation/index.ts';
import { readsCourses, writesCourses } from '../process/index.ts';

/** Those who investigate, charge or decide on residence have screens of their own: nothing of the services' side stands there. */
const onThisSide = ({ kind }: Acting): boolean => !isAuthority(kind);

// A line lies in the class of its step, and that in the class of its course.
export const viewCouplingAction = action(
  'coupling.view',
  'case',
  (acting) => onThisSide(acting) && readsCourses(acting),
);

export const recordBackingAction = action(
  'backing.record',
  'case',
  (acting) => onThisSide(acting) && writesCourses(acting),
);
