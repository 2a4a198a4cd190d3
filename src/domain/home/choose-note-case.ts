import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { afterCase, cursorOf, listCases, nextAfter } from '../case/index.ts';
import { chooseNoteCaseAction } from './home.access.ts';
import { writableOf } from './home.queries.ts';
import { NoteCasePage } from './pages/NoteCasePage.tsx';

const pageSize = 25;

/** For which case is the note? Those of the own cases in which the worker may write, by next day. */
export const chooseNoteCase = look({
  path: '/work/note-cases',
  slug: '/merkinta',
  summary: 'The own open cases in which one may write a note, by next day; keyset paging with afterDay and afterId.',
  input: z.object(afterCase),
  action: chooseNoteCaseAction,
  subject: () => onOwn,
  audit: 'NoteCasesListed',
  async run({ tx, input, acting, trail }) {
    const after = cursorOf(input);
    const found = await listCases(tx, 'open', after, pageSize + 1);
    const listed = found.slice(0, pageSize);
    const writable = await writableOf(
      tx,
      listed.map(({ id }) => id),
    );
    const cases = listed.filter(({ id }) => writable.has(id));
    for (const { id } of cases) trail.saw(acting.organisationId, 'case', `case:${id}`);
    const next = nextAfter(found, pageSize);
    return { cases, next, first: after === undefined };
  },
  page: NoteCasePage,
});
