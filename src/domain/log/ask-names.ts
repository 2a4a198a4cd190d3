import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, text } from '../../platform/http/fields.ts';
import { caseCode } from '../case/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { askNamesAction } from './log.access.ts';
import { requestPlace } from './name-request.queries.ts';
import { longestReason } from './name-request.ts';
import { AskNamesPage } from './pages/AskNamesPage.tsx';

/** Asks the acting lead of the own organisation's part, with a reason, to name the hidden parts behind the log (access model 5 b (g)). */
export const askNames = change({
  path: '/cases/:caseId/name-requests',
  slug: '/t/:caseId/loki/nimet/pyynto',
  summary:
    'Ask the acting lead of the own organisation’s part to name hidden parts to the data-protection officer, with a reason.',
  input: z.object({ caseId: CaseId, reason: text(longestReason) }),
  action: askNamesAction,
  subject: (input) => onCase(input.caseId),
  audit: 'NamesAsked',
  async run({ tx, input, acting, trail, vault }) {
    refuseIdentity({ reason: input.reason });
    const id = randomUUID();
    const body = vault.seal(requestPlace(id, 'body', acting.logRoom), input.reason);
    await tx.query('select act.ask_names($1, $2, $3)', [input.caseId, id, body]);
    trail.about({ requestId: id });
    return { id, state: 'open' };
  },
  form: {
    prepare: async ({ acting }) => ({ caseId: acting.case.id, code: caseCode(acting.case.id) }),
    page: AskNamesPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/loki/nimet`,
});
