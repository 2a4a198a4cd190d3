import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, text } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { listOrganisations } from '../organisation/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { gatherCompilationAction } from './disclosure.access.ts';
import { listBases, planCompilation } from './disclosure.queries.ts';
import { longestPurpose } from './disclosure.ts';
import { wordPlace } from './disclosure-place.ts';
import { OpenCompilationPage } from './pages/OpenCompilationPage.tsx';

/** Begins to gather: for one receiver, on her consent to hand over; each owner whom it names finds it on its own page. */
export const openCompilation = change({
  path: '/cases/:caseId/compilations',
  slug: '/t/:caseId/kooste/uusi',
  summary: 'Open a compilation for the receiver that a consent to hand over names, and ask each owner that it names.',
  input: z.object({ caseId: CaseId, consentId: id(), purpose: text(longestPurpose) }),
  action: gatherCompilationAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CompilationOpened',
  async run({ tx, input, trail, vault }) {
    refuseIdentity({ purpose: input.purpose });
    const [bases, room] = await Promise.all([listBases(tx, input.caseId), planCompilation(tx, input.caseId)]);
    const basis = bases.find((basis) => basis.consentId === input.consentId);
    if (!basis) throw new Problem('invalid', { reason: 'consent' });
    const made = randomUUID();
    await tx.query('select act.open_compilation($1, $2, $3, $4, $5)', [
      input.caseId,
      made,
      basis.toId,
      basis.consentId,
      vault.seal(wordPlace(made, 'purpose', room), input.purpose),
    ]);
    trail.about({ compilationId: made, toId: basis.toId, consentId: basis.consentId, purpose: input.purpose });
    return { id: made, state: 'open', toId: basis.toId };
  },
  form: {
    async prepare({ tx, acting }) {
      const [head, organisations, bases] = await Promise.all([
        readCaseHead(tx, acting),
        listOrganisations(tx),
        listBases(tx, acting.case.id),
      ]);
      const named = bases.map((basis) => ({
        ...basis,
        to: organisations.find((organisation) => organisation.id === basis.toId)?.name ?? '',
      }));
      return { head, bases: named };
    },
    page: OpenCompilationPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/kooste`,
});
