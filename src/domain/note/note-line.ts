import { change } from '../../platform/http/endpoint.ts';
import { line, lineTable, nothingMore } from '../line/index.ts';
import { writeNoteAction } from './note.access.ts';
import { noteFields } from './note-fields.ts';
import { NotePage } from './pages/NotePage.tsx';

export const noteTable = lineTable({ table: 'note', fields: noteFields, order: 't.happened_on desc' });

const note = line({
  lies: noteTable,
  id: 'noteId',
  needs: nothingMore,
  action: writeNoteAction,
  // A note of the future is a plan, not a note.
  refuses: ({ happenedOn }, { today }) => (happenedOn > today ? [{ field: 'happenedOn', reason: 'future' }] : []),
  tells: (_, { recorded }) => ({ class: recorded.class }),
  standing: ({ text, author, writtenAt }) => ({ text, author, writtenAt }),
  page: NotePage,
  shownAt: ({ id }) => `/aikajana#r-${id}`,
});

/** Writes a note in a room of the own organisation. */
export const writeNote = change({
  ...note.recording,
  path: '/cases/:caseId/notes',
  slug: '/t/:caseId/merkinta',
  summary: 'Write a note in one class of the own organisation’s rooms.',
  audit: 'NoteWritten',
  run: async (context) => ({ ...(await note.recording.run(context)), happenedOn: context.input.happenedOn }),
});

/** Corrects a note of the own organisation: a new version with its author; the former text stays. */
export const correctNote = change({
  ...note.correcting,
  path: '/cases/:caseId/notes/:noteId/correct',
  slug: '/t/:caseId/merkinta/:noteId',
  summary: 'Correct a note: the next version; a lost update is refused and shows both texts.',
  audit: 'NoteCorrected',
});
