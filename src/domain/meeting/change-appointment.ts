import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readFormFrame } from '../case/index.ts';
import { ownLine, shapeOf } from '../line/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { appointmentFields } from './appointment-fields.ts';
import { appointmentTable, changeAppointmentAct, recordAppointmentAct } from './appointment-table.ts';
import { recordAppointmentAction } from './meeting.access.ts';
import { momentsOf, timeFields } from './meeting-input.ts';
import { AppointmentFormPage } from './pages/AppointmentFormPage.tsx';

/** Changes what is coming, or says how it went. A moved one stays as it was, and the new time is an appointment of its own. */
export const changeAppointment = change({
  path: '/cases/:caseId/appointments/:appointmentId/change',
  slug: '/t/:caseId/suunnitelma/ajat/aika/:appointmentId',
  summary: 'Change an appointment or record how it went: came, did not come, moved, cancelled.',
  input: z.object({
    caseId: CaseId,
    appointmentId: id(),
    version: version(),
    ...timeFields,
    ...shapeOf(appointmentFields, 'always'),
    ...shapeOf(appointmentFields, 'later'),
  }),
  action: recordAppointmentAction,
  subject: (input) => onCase(input.caseId),
  audit: 'AppointmentChanged',
  async run({ tx, input, acting, now, trail, vault }) {
    const { caseId, state, kind, interpreter, withWhom, language } = input;
    const standing = await ownLine({ tx, vault, acting }, appointmentTable, input.appointmentId);
    appointmentTable.saw(trail, standing);
    if (standing.version !== input.version) throw new Problem('changed', { standing: { version: standing.version } });
    const [from, until] = [new Date(standing.startsAt), new Date(standing.endsAt)];
    if ((state === 'came' || state === 'did-not-come') && from > now)
      throw new Problem('invalid', { fields: [{ field: 'state', reason: 'not-yet' }] });
    const { starts, ends } = momentsOf(input, now, from);
    const isMoved = state === 'moved';
    if (isMoved && starts.getTime() === from.getTime())
      throw new Problem('invalid', { fields: [{ field: 'day', reason: 'same-time' }] });
    refuseIdentity(appointmentTable.wordsOf(input));
    const next = input.version + 1;
    const place = { row: standing.id, room: standing.roomId, version: next };
    const times = isMoved ? { starts: from, ends: until } : { starts, ends };
    const { body } = appointmentTable.seal(vault, place, input);
    await changeAppointmentAct(tx, caseId, {
      ...{ id: standing.id, version: input.version, kind, state, interpreter, body },
      ...times,
    });
    if (isMoved) {
      const made = randomUUID();
      const { body } = appointmentTable.seal(
        vault,
        { row: made, room: standing.roomId, version: 1 },
        { withWhom, language },
      );
      await recordAppointmentAct(tx, caseId, { id: made, kind, starts, ends, interpreter, body });
      appointmentTable.saw(trail, { ...standing, id: made, version: 1 });
    }
    appointmentTable.saw(trail, { ...standing, version: next });
    trail.about({ appointmentId: standing.id, state });
    return { id: standing.id, version: next, state };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail }) {
      const [frame, appointment] = await Promise.all([
        readFormFrame({ tx, acting }),
        ownLine({ tx, vault, acting }, appointmentTable, input.appointmentId),
      ]);
      appointmentTable.saw(trail, appointment);
      if (appointment.state !== 'coming') throw new Problem('conflict', { reason: 'the appointment is over' });
      return { ...frame, appointment };
    },
    page: AppointmentFormPage,
  },
  keeps: 'appointmentId',
  corrects: 'appointmentId',
  afterwards: (_, input) => `/t/${input.caseId}/suunnitelma/ajat`,
});
