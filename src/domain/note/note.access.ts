import { action } from '../../platform/acting/action.ts';
import { noteClasses } from '../room/index.ts';

/** A note is written in a room of the own organisation, in a class for which one is named. */
export const writeNoteAction = action('note.write', 'case', ({ case: standing }) =>
  noteClasses.some((noteInformationClass) => standing.writes.includes(noteInformationClass)),
);
