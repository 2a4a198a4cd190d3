import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { listPractices } from './list-practices.ts';
import { practiceTexts } from './practice.texts.ts';
import { viewPractice } from './view-practice.ts';

export { PracticesLink } from './pages/PracticesLink.tsx';
export { practices } from './practices.ts';

export const practiceEndpoints = endpointsOf(practiceTexts, [listPractices, viewPractice]);
