import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, optionalId, text } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { WarnPage } from './pages/WarnPage.tsx';
import { sendWarningAction } from './warning.access.ts';
import { alertPlace, warningMinutes, warningPlace } from './warning.queries.ts';
import { longestWarning, roads } from './warning.ts';

/**
 * Warns lead and backup of the case: a disclosure of once on vital interest (access model 5 b (a)). They pass it on to every part; the
 * sender's receipt is the same whoever is on the case.
 */
export const sendWarning = change({
  path: '/cases/:caseId/warnings',
  slug: '/t/:caseId/varoita',
  summary:
    'Warn the lead and the backup of the case, who pass it on to everyone whom it concerns. The receipt is the same whoever is on the case. `leadId` is the organisation that the sender was told of: where another leads by now, nothing is sent. In immediate danger call 112.',
  input: z.object({
    caseId: CaseId,
    text: text(longestWarning),
    road: choice(roads),
    /** Who leads, as the page said: the warning goes there or nowhere. */
    leadId: optionalId(),
  }),
  action: sendWarningAction,
  subject: (input) => onCase(input.caseId),
  audit: 'WarningSent',
  async run({ tx, input, acting, trail, vault }) {
    refuseIdentity({ text: input.text });
    const rooms = await tx.one<{ room_id: number; lead_room_id: number }>(
      'select room_id, lead_room_id from act.plan_warning($1, $2)',
      [input.caseId, input.leadId ?? null],
    );
    const id = randomUUID();
    const { due } = await tx.one<{ due: Date }>('select act.send_warning($1, $2, $3, $4, $5) as due', [
      input.caseId,
      id,
      input.road,
      vault.seal(warningPlace(id, rooms.room_id), input.text),
      vault.seal(alertPlace(id, 'body', rooms.lead_room_id), input.text),
    ]);
    trail.saw(acting.organisationId, 'agreement', `warning:${id}:1`);
    trail.about({ warningId: id, road: input.road });
    return { id, dueAt: due.toISOString() };
  },
  form: {
    async prepare({ tx, acting }) {
      const [head, minutes] = await Promise.all([readCaseHead(tx, acting), warningMinutes(tx)]);
      return { head, minutes };
    },
    page: WarnPage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/varoita/${view.id}`,
});
