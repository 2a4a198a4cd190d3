import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { listCases } from '../case/index.ts';
import { chooseNoteCaseAction } from './home.access.ts';
import { writableOf } from './home.queries.ts';
import { NoteCasePage } from './pages/NoteCasePage.tsx';

const pageSize = 25;

/** For which case is the note? Those of the own cases in which the worker may write, by next day. */
export const chooseNoteCase = look({
  path: '/work/note-cases',
  slug: '/merkinta',
  summary: 'The own open cases in which one may write a note, by next day; keyset paging with afterDay and afterId.',
  input: z.object({
    afterDay: z
      .string()
      .regex(/^(\d{4}-\d\d-\d\d|infinity)$/, 'day')
      .optional(),
    afterId: CaseId.optional(),
  }),
  action: chooseNoteCaseAction,
  subject: () => onOwn,
  audit: 'NoteCasesListed',
  async run({ tx, input, acting, trail }) {
    const after = input.afterDay && input.afterId ? { day: input.afterDay, id: input.afterId } : undefined;
    const found = await listCases(tx, 'open', after, pageSize + 1);
    const listed = found.slice(0, pageSize);
    const writable = await writableOf(
      tx,
      listed.map(({ id }) => id),
    );
    const cases = listed.filter(({ id }) => writable.has(id));
    for (const { id } of cases) trail.saw(acting.organisationId, 'case', `case:${id}`);
    const last = listed.at(-1);
    const next = found.length > pageSize && last ? { afterDay: last.nextOn ?? 'infinity', afterId: last.id } : null;
    return { cases, next, first: after === undefined };
  },
  page: NoteCasePage,
});
