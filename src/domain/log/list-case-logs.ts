import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId, optionalText } from '../../platform/http/fields.ts';
import { caseCode } from '../case/index.ts';
import { listLogsAction } from './log.access.ts';
import { listLogs } from './log.queries.ts';
import { CaseLogsPage } from './pages/CaseLogsPage.tsx';

const pageSize = 50;

/** Which cases the organisation keeps a log of, by code; a data-protection officer is on no list of cases. */
export const listCaseLogs = look({
  path: '/log/cases',
  slug: '/loki/tapaukset',
  summary: 'Codes of the cases that the own organisation keeps a log of; keyset paging with after.',
  input: z.object({ code: optionalText(20), after: CaseId.optional() }),
  action: listLogsAction,
  subject: () => onOwn,
  audit: 'CaseLogsListed',
  async run({ tx, input, trail, acting }) {
    const typed = input.code ?? '';
    const begin = typed.toLowerCase().replace(/^t-/, '');
    const found = await listLogs(tx, begin, input.after ?? '', pageSize + 1);
    const cases = found.slice(0, pageSize).map((id) => ({ id, code: caseCode(id) }));
    for (const { id } of cases) trail.saw(acting.organisationId, 'log', `case:${id}`);
    return {
      typed,
      cases,
      next: found.length > pageSize ? { after: cases.at(-1)?.id } : null,
      first: input.after === undefined,
    };
  },
  page: CaseLogsPage,
});
