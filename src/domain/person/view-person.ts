import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { PersonPage } from './pages/PersonPage.tsx';
import { viewPersonAction } from './person.access.ts';
import { findPerson, readEarlier } from './person.queries.ts';

/** What the own organisation has written down of who she is; another organisation's version is never shown. */
export const viewPerson = look({
  path: '/cases/:caseId/person',
  slug: '/t/:caseId/henkilo',
  summary: 'The own organisation’s record of the person’s identity, if there is one.',
  input: z.object({ caseId: CaseId }),
  action: viewPersonAction,
  subject: (input) => onCase(input.caseId),
  audit: 'PersonViewed',
  async run({ tx, acting, vault, trail }) {
    const [head, kept, earlier] = await Promise.all([
      readCaseHead(tx, acting),
      findPerson(tx, vault, acting.case.id),
      readEarlier(tx, acting.case.id),
    ]);
    if (kept) trail.saw(acting.organisationId, 'identity', `person:${kept.id}:${kept.version}`);
    const person = kept
      ? { version: kept.version, fields: kept.fields, author: kept.author, writtenAt: kept.writtenAt }
      : null;
    return { head, person, earlier };
  },
  page: PersonPage,
});
