import { action } from '../../platform/acting/action.ts';
import { isAuthority } from '../organisation/index.ts';

/** Her answers are never for the investigation, nor for immigration: not even as a page of their own (access text, section 4). */
export const viewHeardAction = action(
  'heard.view',
  'case',
  ({ kind, case: it }) => !isAuthority(kind) && it.reads.includes('wellbeing'),
);
export const recordHeardAction = action(
  'heard.record',
  'case',
  ({ kind, case: it }) => !isAuthority(kind) && it.writes.includes('wellbeing'),
);
