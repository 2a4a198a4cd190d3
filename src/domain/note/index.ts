import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { noteTexts } from './note.texts.ts';
import { correctNote, writeNote } from './note-line.ts';

export { noteTable } from './note-line.ts';

export const noteEndpoints = endpointsOf(noteTexts, [writeNote, correctNote]);
export { correctNote, writeNote };
