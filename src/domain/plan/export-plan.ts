import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, text } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { longestExportPurpose } from './goal.ts';
import { ExportPlanPage } from './pages/ExportPlanPage.tsx';
import { exportPlanAction } from './plan.access.ts';
import { planTexts } from './plan.texts.ts';
import { planDocument } from './plan-document.ts';
import { paperOf, papers } from './plan-paper.ts';
import { readPlan } from './read-plan.ts';

/**
 * One page of the plan as a document, made of what its viewer may see: for her in plain words and without what would tell an outsider, or
 * for a meeting. An export, logged with the purpose that was typed. Its name tells nothing.
 */
export const exportPlan = change({
  path: '/cases/:caseId/plan-file',
  slug: '/t/:caseId/suunnitelma/tiedosto',
  summary: 'One page of the plan as a tagged PDF, for the client or for a meeting; needs a purpose.',
  input: z.object({ caseId: CaseId, tuloste: choice(papers), purpose: text(longestExportPurpose) }),
  action: exportPlanAction,
  subject: (input) => onCase(input.caseId),
  audit: 'PlanExported',
  async run(context) {
    const { input, trail } = context;
    const view = await readPlan(context);
    trail.about({ form: input.tuloste, purpose: input.purpose });
    return { ...view, print: input.tuloste };
  },
  form: {
    async prepare({ tx, acting }) {
      return { head: await readCaseHead(tx, acting) };
    },
    page: ExportPlanPage,
  },
  async file(view, language, { tuloste }) {
    const bytes = await planDocument(paperOf(view, tuloste, language), language);
    return {
      name: `${planTexts(language)('paper.file')}.pdf`,
      type: 'application/pdf',
      bytes: new Uint8Array(bytes),
    };
  },
});
