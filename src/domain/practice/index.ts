import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { listPractices } from './list-practices.ts';
import { practiceTexts } from './practice.texts.ts';
import { viewPractice } from './view-practice.ts';

export { PracticesLink } from './pages/PracticesLink.tsx';
export { datedWords } from './pages/source-line.ts';
export { type Theme, themes } from './practice.ts';
export { practiceOf, practices } from './practices.ts';
export { practiceTexts };

export const practiceEndpoints = endpointsOf(practiceTexts, [listPractices, viewPractice]);
