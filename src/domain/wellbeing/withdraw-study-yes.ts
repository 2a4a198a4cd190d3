import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { readInStudy, withdrawFromStudy } from './heard.queries.ts';
import { heardTable } from './heard-line.ts';
import { WithdrawStudyPage } from './pages/WithdrawStudyPage.tsx';
import { recordHeardAction } from './wellbeing.access.ts';

/** She takes her yes to the study back: every answer that the own organisation keeps leaves it in the same moment. */
export const withdrawStudyYes = change({
  path: '/cases/:caseId/heard/withdraw-study',
  slug: '/t/:caseId/vointi/tutkimus',
  summary: 'The client withdraws the yes to the study, for all answers that the own organisation keeps.',
  input: z.object({ caseId: CaseId }),
  action: recordHeardAction,
  subject: (input) => onCase(input.caseId),
  audit: 'HeardStudyWithdrawn',
  async run({ tx, input, acting, now, trail, vault }) {
    const rows = (await readInStudy(tx, input.caseId)).map(({ id, roomId: room, version, body }) => {
      const said = heardTable.open(vault, { row: id, room, version }, body);
      return { id, version, ...heardTable.seal(vault, { row: id, room, version: version + 1 }, said) };
    });
    const done = await withdrawFromStudy(tx, rows, acting.workerId, now);
    if (done.length !== rows.length) throw new Problem('changed');
    const { organisationId } = acting;
    for (const { id, version } of rows)
      heardTable.saw(trail, { id, organisationId, class: 'wellbeing', version: version + 1 });
    return { withdrawn: rows.map(({ id }) => id) };
  },
  form: {
    async prepare({ tx, acting }) {
      return { head: await readCaseHead(tx, acting) };
    },
    page: WithdrawStudyPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/vointi`,
});
