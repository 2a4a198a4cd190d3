import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { searchWords } from './search.texts.ts';
import { searchTexts } from './search-texts.ts';

export const searchEndpoints = endpointsOf(searchWords, [searchTexts]);
