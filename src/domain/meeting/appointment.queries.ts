import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { type KeptRow, keptColumns, keptView, openBody, queryLines } from '../room/index.ts';
import type { AppointmentText, AppointmentView } from './appointment.ts';

interface AppointmentRow extends KeptRow {
  kind: AppointmentView['kind'];
  state: AppointmentView['state'];
  starts_at: Date;
  ends_at: Date;
  interpreter: AppointmentView['interpreter'];
}

const columns = `${keptColumns}, t.kind, t.state, t.starts_at, t.ends_at, t.interpreter`;

function appointmentView(vault: Vault, row: AppointmentRow): AppointmentView {
  const text = openBody<AppointmentText>(vault, 'appointment', row);
  return {
    ...keptView(row),
    kind: row.kind,
    state: row.state,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    interpreter: row.interpreter,
    withWhom: text.withWhom ?? '',
    language: text.language ?? null,
    outcome: text.outcome ?? null,
  };
}

/** The appointments of a case that the viewer may know of, the latest first, a hundred at most. */
export async function readAppointments(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  caseId: string,
): Promise<AppointmentView[]> {
  const rows = await queryLines<AppointmentRow>(
    tx,
    caseId,
    `select ${columns} from app.appointment t order by t.starts_at desc, t.id limit 100`,
  );
  for (const row of rows) trail.saw(row.organisation_id, 'coordination', `appointment:${row.id}:${row.version}`);
  return rows.map((row) => appointmentView(vault, row));
}

export async function findAppointment(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  caseId: string,
  id: string,
): Promise<(AppointmentView & { roomId: number }) | undefined> {
  const [row] = await queryLines<AppointmentRow>(
    tx,
    caseId,
    `select ${columns} from app.appointment t where t.id = $1`,
    [id],
  );
  if (!row) return undefined;
  trail.saw(row.organisation_id, 'coordination', `appointment:${row.id}:${row.version}`);
  return { ...appointmentView(vault, row), roomId: row.room_id };
}

export interface AppointmentWrite {
  readonly id: string;
  readonly kind: string;
  readonly starts: Date;
  readonly ends: Date;
  readonly interpreter: string;
  readonly body: Buffer;
}

export const recordAppointmentAct = (tx: Tx, caseId: string, it: AppointmentWrite) =>
  tx.query('select act.record_appointment($1, $2, $3, $4, $5, $6, $7)', [
    caseId,
    it.id,
    it.kind,
    it.starts,
    it.ends,
    it.interpreter,
    it.body,
  ]);

export const changeAppointmentAct = (
  tx: Tx,
  caseId: string,
  it: AppointmentWrite & { version: number; state: string },
) =>
  tx.query('select act.change_appointment($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    caseId,
    it.id,
    it.version,
    it.kind,
    it.state,
    it.starts,
    it.ends,
    it.interpreter,
    it.body,
  ]);
