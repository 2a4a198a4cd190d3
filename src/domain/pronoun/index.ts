import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { pronounTexts } from './pronoun.texts.ts';
import { pronounLines, recordPronoun } from './pronoun-line.ts';
import { viewPronouns } from './view-pronouns.ts';

export { pronounWord } from './pronoun-words.ts';
export { pronounTexts };
export const pronounEndpoints = endpointsOf(pronounTexts, [viewPronouns, ...pronounLines]);
export { recordPronoun };
