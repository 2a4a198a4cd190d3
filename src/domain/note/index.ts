import { correctNote } from './correct-note.ts';
import { writeNote } from './write-note.ts';

export { longestNote } from './note.ts';
export const noteEndpoints = [writeNote, correctNote];
