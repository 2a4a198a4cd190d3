import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readFormFrame } from '../case/index.ts';
import { shapeOf } from '../line/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { ownRoom } from '../room/index.ts';
import { appointmentFields } from './appointment-fields.ts';
import { appointmentTable, recordAppointmentAct } from './appointment-table.ts';
import { recordAppointmentAction } from './meeting.access.ts';
import { momentsOf, timeFields } from './meeting-input.ts';
import { AppointmentFormPage } from './pages/AppointmentFormPage.tsx';

/** Writes an appointment down: when, with whom in neutral words, whether an interpreter is booked. */
export const recordAppointment = change({
  path: '/cases/:caseId/appointments',
  slug: '/t/:caseId/suunnitelma/ajat/uusi',
  summary: 'Record an appointment: when, with whom in neutral words, interpreter.',
  input: z.object({ caseId: CaseId, ...timeFields, ...shapeOf(appointmentFields, 'always') }),
  action: recordAppointmentAction,
  subject: (input) => onCase(input.caseId),
  audit: 'AppointmentRecorded',
  async run({ tx, input, acting, now, trail, vault }) {
    const { starts, ends } = momentsOf(input, now);
    refuseIdentity(appointmentTable.wordsOf(input));
    const room = await ownRoom(tx, input.caseId, 'coordination');
    if (room === undefined) throw new Problem('not-found');
    const id = randomUUID();
    const { body } = appointmentTable.seal(vault, { row: id, room, version: 1 }, input);
    const { kind, interpreter } = input;
    await recordAppointmentAct(tx, input.caseId, { id, kind, starts, ends, interpreter, body });
    const { organisationId } = acting;
    appointmentTable.saw(trail, { id, organisationId, class: 'coordination', version: 1 });
    trail.about({ appointmentId: id, kind });
    return { id, version: 1 };
  },
  form: { prepare: readFormFrame, page: AppointmentFormPage },
  keeps: 'appointmentId',
  afterwards: (_, input) => `/t/${input.caseId}/suunnitelma/ajat`,
});
