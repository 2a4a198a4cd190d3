import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { acknowledgeWarningAction } from './warning.access.ts';

/** Stops the clock of a warning: somebody has it in hand. Its sender sees that, and no more. */
export const acknowledgeWarning = change({
  path: '/cases/:caseId/warnings/:warningId/acknowledge',
  slug: '/t/:caseId/varoitukset/:warningId/kuittaa',
  summary:
    'Acknowledge a warning as one to whom it is addressed. Its sender sees that it was acknowledged, and no more.',
  input: z.object({ caseId: CaseId, warningId: id() }),
  action: acknowledgeWarningAction,
  subject: (input) => onCase(input.caseId),
  audit: 'WarningAcknowledged',
  async run({ tx, input, trail }) {
    await tx.query('select act.acknowledge_warning($1, $2)', [input.caseId, input.warningId]);
    trail.about({ warningId: input.warningId });
    return { id: input.warningId, state: 'acknowledged' };
  },
  afterwards: (_, input) => `/t/${input.caseId}/varoitukset`,
});
