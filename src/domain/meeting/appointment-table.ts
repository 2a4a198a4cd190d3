import type { Tx } from '../../platform/db/tx.ts';
import { lineTable } from '../line/index.ts';
import { appointmentFields } from './appointment-fields.ts';

/** The appointments of a case, the latest first. They are written by acts of the database. */
export const appointmentTable = lineTable({
  table: 'appointment',
  fields: appointmentFields,
  order: 't.starts_at desc',
  most: 100,
});

interface AppointmentWrite {
  readonly id: string;
  readonly kind: string;
  readonly starts: Date;
  readonly ends: Date;
  readonly interpreter: string;
  readonly body: Buffer | null;
}

export const recordAppointmentAct = (
  tx: Tx,
  caseId: string,
  { id, kind, starts, ends, interpreter, body }: AppointmentWrite,
) =>
  tx.query('select act.record_appointment($1, $2, $3, $4, $5, $6, $7)', [
    caseId,
    id,
    kind,
    starts,
    ends,
    interpreter,
    body,
  ]);

export const changeAppointmentAct = (
  tx: Tx,
  caseId: string,
  { id, version, kind, state, starts, ends, interpreter, body }: AppointmentWrite & { version: number; state: string },
) =>
  tx.query('select act.change_appointment($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    caseId,
    id,
    version,
    kind,
    state,
    starts,
    ends,
    interpreter,
    body,
  ]);
