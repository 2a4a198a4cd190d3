import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { readPassedAction } from './warning.access.ts';

/** Says for the own organisation that a warning passed on to it has been read and is in hand. */
export const readPassedWarning = change({
  path: '/cases/:caseId/passed-warnings/:passId/read',
  slug: '/t/:caseId/varoitukset/tieto/:passId',
  summary: 'Say that a warning which the lead passed on to the own organisation has been read.',
  input: z.object({ caseId: CaseId, passId: id() }),
  action: readPassedAction,
  subject: (input) => onCase(input.caseId),
  audit: 'PassedWarningRead',
  async run({ tx, input, trail }) {
    await tx.query('select act.read_passed_warning($1, $2)', [input.caseId, input.passId]);
    trail.about({ passId: input.passId });
    return { id: input.passId, state: 'read' };
  },
  afterwards: (_, input) => `/t/${input.caseId}/varoitukset`,
});
