import { correctNote } from './correct-note.ts';
import { writeNote } from './write-note.ts';

export const noteEndpoints = [writeNote, correctNote];
