import { viewElements } from './view-elements.ts';
import { viewTopics } from './view-topics.ts';

export const elementsEndpoints = [viewElements, viewTopics];
