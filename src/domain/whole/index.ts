import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { exportWhole } from './export-whole.ts';
import { viewConditions } from './view-conditions.ts';
import { viewControl } from './view-control.ts';
import { viewWhole } from './view-whole.ts';
import { wholeTexts } from './whole.texts.ts';

export { WholeFrame } from './pages/WholeFrame.tsx';
export { timeWords } from './time-words.ts';
export const wholeEndpoints = endpointsOf(wholeTexts, [viewWhole, viewControl, viewConditions, exportWhole]);
