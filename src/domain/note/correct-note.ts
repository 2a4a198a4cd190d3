import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, day, id, text, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { readReaders } from '../reader/index.ts';
import { writeNoteAction } from './note.access.ts';
import { findNote, readVersions, replaceNote } from './note.queries.ts';
import { longestNote } from './note.ts';
import { CorrectNotePage } from './pages/CorrectNotePage.tsx';

/** Corrects a note of the own organisation: a new version with its author; the former text stays. */
export const correctNote = change({
  path: '/cases/:caseId/notes/:noteId/correct',
  slug: '/t/:caseId/merkinta/:noteId',
  summary: 'Correct a note: the next version; a lost update is refused and shows both texts.',
  input: z.object({ caseId: CaseId, noteId: id(), happenedOn: day(), text: text(longestNote), version: version() }),
  action: writeNoteAction,
  subject: (input) => onCase(input.caseId),
  audit: 'NoteCorrected',
  async run({ tx, input, acting, now, trail, vault }) {
    const note = await findNote(tx, vault, input.caseId, input.noteId);
    if (!note) throw new Problem('not-found');
    if (!note.mine || !acting.case.writes.includes(note.class)) throw new Problem('forbidden');
    if (input.happenedOn > dayOf(now))
      throw new Problem('invalid', { fields: [{ field: 'happenedOn', reason: 'future' }] });
    const body = vault.seal({ table: 'note', row: note.id, room: note.roomId, version: input.version + 1 }, input.text);
    const done = await replaceNote(tx, {
      id: note.id,
      version: input.version,
      authorId: acting.workerId,
      happenedOn: input.happenedOn,
      body,
      at: now,
    });
    if (!done)
      throw new Problem('changed', {
        standing: { version: note.version, text: note.text, author: note.author, writtenAt: note.writtenAt },
      });
    trail.saw(acting.organisationId, note.class, `note:${note.id}:${input.version + 1}`);
    trail.about({ noteId: note.id, class: note.class, version: input.version + 1 });
    return { id: note.id, version: input.version + 1 };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail }) {
      if (!input.noteId) throw new Problem('not-found');
      const [head, note, versions, readers] = await Promise.all([
        readCaseHead(tx, acting),
        findNote(tx, vault, acting.case.id, input.noteId),
        readVersions(tx, vault, input.noteId),
        readReaders(tx, acting.case.id),
      ]);
      if (!note) throw new Problem('not-found');
      if (!note.mine || !acting.case.writes.includes(note.class)) throw new Problem('forbidden');
      trail.saw(acting.organisationId, note.class, `note:${note.id}:${note.version}`);
      return { head, note, versions, readers: readers.filter((one) => one.class === note.class) };
    },
    page: CorrectNotePage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/aikajana#r-${view.id}`,
});
