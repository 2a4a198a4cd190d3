import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { readWhole } from '../piece/index.ts';
import { tellingTable, wishTable } from '../telling/index.ts';
import { viewElementsAction } from './elements.access.ts';
import { TopicsPage } from './pages/TopicsPage.tsx';
import { thinkOfTopics } from './think-of-topics.ts';
import { topics } from './topics/topics.ts';

/** Topics on which nobody has recorded or been told anything: questions to think about, with her wish what not to ask first. */
export const viewTopics = look({
  path: '/cases/:caseId/whole/topics',
  slug: '/t/:caseId/kokonaisuus/mietittavaksi',
  summary:
    'Topics that nobody has asked about yet, by who usually knows, with the reason; what not to ask comes first.',
  input: z.object({ caseId: CaseId }),
  action: viewElementsAction,
  subject: (input) => onCase(input.caseId),
  audit: 'TopicsViewed',
  async run({ tx, input, acting, vault, trail }) {
    const [head, whole, tellings, wishes] = await Promise.all([
      readCaseHead(tx, acting),
      readWhole(tx, vault, trail, input.caseId),
      tellingTable.read(tx, vault, trail, input.caseId),
      wishTable.read(tx, vault, trail, input.caseId),
    ]);
    return {
      head,
      ...thinkOfTopics(
        whole.pieces,
        tellings.map((telling) => telling.topic),
        topics,
      ),
      topics: topics.map(({ key, question, why, source }) => ({ key, question, why, source })),
      notToAsk: wishes
        .filter((wish) => wish.kind === 'do-not-ask' && !wish.ended)
        .map(({ id, text }) => ({ id, text })),
    };
  },
  page: TopicsPage,
});
