import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { optionalText } from '../../platform/http/fields.ts';
import { listCasesAction } from './case.access.ts';
import { searchCases } from './case.queries.ts';

const most = 50;

/** By code or code word, only among the cases that the searcher may see: for programs. The page of the search finds them too, beside texts. */
export const searchOwnCases = look({
  path: '/search',
  summary: 'Find own cases by the beginning of code or code word.',
  input: z.object({ q: optionalText(40) }),
  action: listCasesAction,
  subject: () => onOwn,
  audit: 'CasesSearched',
  async run({ tx, input, acting, trail }) {
    const typed = input.q ?? '';
    const found = typed === '' ? [] : await searchCases(tx, typed, most + 1);
    for (const row of found.slice(0, most)) trail.saw(acting.organisationId, 'case', `case:${row.id}`);
    return { typed, cases: found.slice(0, most), more: found.length > most };
  },
});
