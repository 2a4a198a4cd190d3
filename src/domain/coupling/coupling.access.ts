import type { Acting } from '../../platform/acting/acting.ts';
import { action } from '../../platform/acting/action.ts';
import { isAuthority } from '../organisation/index.ts';

/** Those who investigate, charge or decide on residence have screens of their own: nothing of the services' side stands there. */
const onThisSide = ({ kind }: Acting): boolean => !isAuthority(kind);

/** A line lies in the class of its step: a step on the way to a permit lies in `residence`. */
const classes = ['process', 'residence'];

export const viewCouplingAction = action(
  'coupling.view',
  'case',
  (acting) => onThisSide(acting) && classes.some((one) => acting.case.reads.includes(one)),
);

export const recordBackingAction = action(
  'backing.record',
  'case',
  (acting) => onThisSide(acting) && classes.some((one) => acting.case.writes.includes(one)),
);
