import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { askWhy } from './ask-why.ts';
import { whyTexts } from './why.texts.ts';

export const whyEndpoints = endpointsOf(whyTexts, [askWhy]);
