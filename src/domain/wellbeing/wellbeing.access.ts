import { action } from '../../platform/acting/action.ts';
import { isInvestigation } from '../organisation/index.ts';

/** Her answers are never for the investigation, nor for immigration: not even as a page of their own (access text, section 4). */
const isOutside = (kind: string): boolean => isInvestigation(kind) || kind === 'immigration';

export const viewHeardAction = action(
  'heard.view',
  'case',
  ({ kind, case: it }) => !isOutside(kind) && it.reads.includes('wellbeing'),
);
export const recordHeardAction = action(
  'heard.record',
  'case',
  ({ kind, case: it }) => !isOutside(kind) && it.writes.includes('wellbeing'),
);
