import { exportWhole } from './export-whole.ts';
import { viewConditions } from './view-conditions.ts';
import { viewControl } from './view-control.ts';
import { viewWhole } from './view-whole.ts';

export { WholeFrame } from './pages/WholeFrame.tsx';
export { timeWords } from './time-words.ts';
export const wholeEndpoints = [viewWhole, viewControl, viewConditions, exportWhole];
