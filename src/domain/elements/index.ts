import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { elementsTexts } from './elements.texts.ts';
import { viewElements } from './view-elements.ts';
import { viewTopics } from './view-topics.ts';

export { elementsUsing } from './law-used.ts';

export const elementsEndpoints = endpointsOf(elementsTexts, [viewElements, viewTopics]);
