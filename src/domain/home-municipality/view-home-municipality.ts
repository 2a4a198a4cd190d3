import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { readAdmission } from './admission.queries.ts';
import { arrangementOf, standingOn } from './arranges.ts';
import { viewHomeAction } from './home-municipality.access.ts';
import { homeTable } from './home-municipality-line.ts';
import { WhoArrangesPage } from './pages/WhoArrangesPage.tsx';

/** Who arranges help, decides and pays, by what is recorded of the home municipality, and what was recorded before. */
export const viewHomeMunicipality = look({
  path: '/cases/:caseId/home-municipalities',
  slug: '/t/:caseId/kotikunta',
  summary:
    'What is recorded of the home municipality, the newest first, and what follows from it: who arranges help, who decides, who pays, what changes on moving.',
  input: z.object({ caseId: CaseId }),
  action: viewHomeAction,
  subject: (input) => onCase(input.caseId),
  audit: 'HomeMunicipalityViewed',
  async run({ tx, input, acting, now, vault, trail }) {
    const today = dayOf(now);
    const [head, lines, admission] = await Promise.all([
      readCaseHead(tx, acting),
      homeTable.read(tx, vault, trail, input.caseId),
      readAdmission(tx, trail, acting, input.caseId, today),
    ]);
    const standing = standingOn(lines, today);
    return { head, lines, standing, admission, says: arrangementOf(standing, admission) };
  },
  page: WhoArrangesPage,
});
