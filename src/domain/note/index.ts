import { correctNote, writeNote } from './note-line.ts';

export { noteTable } from './note-line.ts';

export const noteEndpoints = [writeNote, correctNote];
export { correctNote, writeNote };
