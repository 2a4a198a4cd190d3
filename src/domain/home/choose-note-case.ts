import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { afterCase } from '../case/index.ts';
import { noteClasses } from '../room/index.ts';
import { chooseNoteCaseAction } from './home.access.ts';
import { NoteCasePage } from './pages/NoteCasePage.tsx';
import { readWritableCases } from './writable-cases.ts';

/** For which case is the note? Those of the own cases in which the worker may write, by next day. */
export const chooseNoteCase = look({
  path: '/work/note-cases',
  slug: '/merkinta',
  summary: 'The own open cases in which one may write a note, by next day; keyset paging with afterDay and afterId.',
  input: z.object(afterCase),
  action: chooseNoteCaseAction,
  subject: () => onOwn,
  audit: 'NoteCasesListed',
  run: (context) => readWritableCases(context, context.input, noteClasses),
  page: NoteCasePage,
});
