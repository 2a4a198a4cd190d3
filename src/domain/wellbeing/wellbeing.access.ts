import { action } from '../../platform/acting/action.ts';
import { isAuthority } from '../organisation/index.ts';

/** Her answers are never for the investigation, nor for immigration: not even as a page of their own (access text, section 4). */
export const viewHeardAction = action(
  'heard.view',
  'case',
  ({ kind, case: standing }) => !isAuthority(kind) && standing.reads.includes('wellbeing'),
);
export const recordHeardAction = action(
  'heard.record',
  'case',
  ({ kind, case: standing }) => !isAuthority(kind) && standing.writes.includes('wellbeing'),
);
