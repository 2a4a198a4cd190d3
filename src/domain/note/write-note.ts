import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, day, text } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { readReaders } from '../reader/index.ts';
import { noteClasses, ownRoom } from '../room/index.ts';
import { writeNoteAction } from './note.access.ts';
import { insertNote } from './note.queries.ts';
import { longestNote } from './note.ts';
import { WriteNotePage } from './pages/WriteNotePage.tsx';

/** Writes a note in a room of the own organisation. A note of the future is a plan, not a note. */
export const writeNote = change({
  path: '/cases/:caseId/notes',
  slug: '/t/:caseId/merkinta',
  summary: 'Write a note in one class of the own organisation’s rooms.',
  input: z.object({ caseId: CaseId, class: choice(noteClasses), happenedOn: day(), text: text(longestNote) }),
  action: writeNoteAction,
  subject: (input) => onCase(input.caseId),
  audit: 'NoteWritten',
  async run({ tx, input, acting, now, trail, vault }) {
    if (!acting.case.writes.includes(input.class))
      throw new Problem('invalid', { fields: [{ field: 'class', reason: 'not-yours' }] });
    if (input.happenedOn > dayOf(now))
      throw new Problem('invalid', { fields: [{ field: 'happenedOn', reason: 'future' }] });
    const roomId = await ownRoom(tx, input.caseId, input.class);
    if (roomId === undefined) throw new Problem('not-found');
    const id = randomUUID();
    const body = vault.seal({ table: 'note', row: id, room: roomId, version: 1 }, input.text);
    await insertNote(tx, { id, roomId, authorId: acting.workerId, happenedOn: input.happenedOn, body, at: now });
    trail.saw(acting.organisationId, input.class, `note:${id}:1`);
    trail.about({ noteId: id, class: input.class });
    return { id, class: input.class, happenedOn: input.happenedOn, version: 1 };
  },
  form: {
    async prepare({ tx, acting }) {
      const [head, readers] = await Promise.all([readCaseHead(tx, acting), readReaders(tx, acting.case.id)]);
      return {
        head,
        readers,
        today: dayOf(acting.now),
        classes: noteClasses.filter((one) => acting.case.writes.includes(one)),
      };
    },
    page: WriteNotePage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/aikajana#r-${view.id}`,
});
