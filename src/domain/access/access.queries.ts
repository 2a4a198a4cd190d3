import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { BarView, Hat } from './bar.ts';
import { invitationPlace } from './invitation-place.ts';
import type { IntakeInvitation, Urgency } from './network.ts';

/** A colleague who can be named on a team: accounts without case work cannot. */
export interface ColleagueRow {
  readonly id: string;
  readonly name: string;
  readonly title: string;
}

export const listNamable = (tx: ReadTx): Promise<ColleagueRow[]> =>
  tx.query<ColleagueRow>(
    `select id, name, title from app.worker
     where organisation_id = (select priv.my_organisation()) and (ended_at is null or ended_at > (select priv.now())) and roles && array['worker', 'team-lead']
     order by name, id limit 500`,
  );

export const listLedWorkers = async (tx: ReadTx): Promise<ReadonlySet<string>> =>
  new Set((await tx.query<{ id: string }>('select worker_id as id from look.led_workers()')).map(({ id }) => id));

/** A worker named on the own team now or later, with the classes that only the own organisation reads. */
export interface TeamRow {
  readonly worker_id: string;
  readonly name: string;
  readonly standing: 'lead' | 'backup' | 'member';
  readonly classes: readonly string[];
  readonly valid_from: Date;
  readonly valid_until: Date | null;
}

export const listTeam = (tx: ReadTx, caseId: string): Promise<TeamRow[]> =>
  tx.query<TeamRow>(
    `select m.worker_id, m.worker_name as name, m.standing, n.classes, m.valid_from, m.valid_until
     from app.naming n join app.room r on r.id = n.room_id join app.member m on m.id = n.member_id
     where r.case_id = $1 and m.ended_at is null and coalesce(m.valid_until, 'infinity') > (select priv.now())
     order by array_position(array['lead', 'backup', 'member'], m.standing), m.worker_name limit 200`,
    [caseId],
  );

export interface InvitationRow {
  readonly id: string;
  readonly to_id: string;
  readonly to: string;
  readonly consent_id: string;
  readonly code: string;
  readonly urgency: Urgency;
  readonly carries_lead: boolean;
  readonly state: 'open' | 'declined';
  readonly made_at: Date;
  readonly answered_at: Date | null;
  readonly purpose: string;
  readonly reason: string | null;
  readonly veiled: boolean;
}

type Sealed<Row extends { purpose: string; reason: string | null }> = Omit<Row, 'purpose' | 'reason'> & { purpose: Buffer; reason: Buffer | null; key_room_id: number };

const opened = <Row extends { id: string; purpose: string; reason: string | null }>(vault: Vault, table: 'invitation' | 'intake_slip', row: Sealed<Row>) => ({
  ...row,
  purpose: vault.open(invitationPlace(table, row.id, 'purpose', row.key_room_id), row.purpose),
  reason: row.reason === null ? null : vault.open(invitationPlace(table, row.id, 'reason', row.key_room_id), row.reason),
});

/** Invitations that the own organisation has made: the open ones, and those that were declined, newest first. */
export async function listInvitations(tx: ReadTx, vault: Vault, caseId: string): Promise<InvitationRow[]> {
  const rows = await tx.query<Sealed<InvitationRow>>(
    `select i.id, i.to_id, o.name as to, i.consent_id, i.code, i.urgency, i.carries_lead, i.state, i.made_at, i.answered_at, i.purpose, i.reason,
       i.key_room_id, r.class = 'agreement-hidden' as veiled
     from app.invitation i join app.room r on r.id = i.room_id join app.organisation o on o.id = i.to_id
     where r.case_id = $1 and i.state in ('open', 'declined') order by i.state desc, i.made_at desc, i.id limit 50`,
    [caseId],
  );
  return rows.map((row) => opened<InvitationRow>(vault, 'invitation', row));
}

/** True when the invitation lies, for the own organisation, in the drawer of those that name a hidden organisation. */
export async function isVeiledInvitation(tx: ReadTx, invitationId: string): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(
    `select i.id from app.invitation i join app.room r on r.id = i.room_id where i.id = $1 and r.class = 'agreement'`, [invitationId]);
  return rows.length === 0;
}

export interface HandOverRow {
  readonly id: string;
  readonly from_id: string;
  readonly to_id: string;
  readonly from: string;
  readonly to: string;
  readonly offered_at: Date;
  readonly veiled: boolean;
}

/** The open offer of the lead, if there is one that the own organisation is part of. */
export const findHandOver = (tx: ReadTx, caseId: string): Promise<HandOverRow[]> =>
  tx.query<HandOverRow>(
    `select h.id, h.from_id, h.to_id, f.name as from, t.name as to, h.offered_at, r.class = 'agreement-hidden' as veiled
     from app.hand_over_slip s join app.room r on r.id = s.room_id join app.hand_over h on h.id = s.hand_over_id
       join app.organisation f on f.id = h.from_id join app.organisation t on t.id = h.to_id
     where r.case_id = $1 and h.state = 'open' limit 1`,
    [caseId],
  );

export interface ReaderRow {
  readonly class: string;
  readonly organisation_id: string | null;
  readonly organisation: string | null;
  readonly worker: string | null;
  readonly shown: boolean;
}

/** Who reads what the own organisation writes, by class and name (access text, section 5). */
export const listReaders = (tx: ReadTx, caseId: string): Promise<ReaderRow[]> =>
  tx.query<ReaderRow>('select class, organisation_id, organisation, worker, shown from look.who_reads($1) order by organisation, worker, class', [caseId]);

interface BarRow {
  id: string;
  worker_id: string | null;
  worker: string | null;
  organisation_id: string | null;
  organisation: string | null;
  reason: string;
  set_at: Date;
  set_by: string | null;
  lift_asked_by: string | null;
  lift_asked_as: Hat | null;
}

/** The bars of the case that the viewer may know of, newest first; `hat` is the viewer's capacity. */
export async function listBars(tx: ReadTx, caseId: string, hat: Hat, viewerId: string): Promise<BarView[]> {
  const rows = await tx.query<BarRow>(
    `select b.id, b.worker_id, coalesce(w.name, (select m.worker_name from app.member m where m.worker_id = b.worker_id limit 1)) as worker,
       b.organisation_id, o.name as organisation, b.reason, b.set_at, s.name as set_by, b.lift_asked_by, b.lift_asked_as
     from app.bar b left join app.worker w on w.id = b.worker_id left join app.organisation o on o.id = b.organisation_id
       left join app.worker s on s.id = b.set_by
     where b.case_id = $1 order by b.set_at desc, b.id limit 200`,
    [caseId],
  );
  return rows.map((row) => ({
    id: row.id, workerId: row.worker_id, worker: row.worker, organisationId: row.organisation_id, organisation: row.organisation, reason: row.reason,
    setAt: row.set_at.toISOString(), setBy: row.set_by,
    lifting: row.lift_asked_as === null ? 'none' : row.lift_asked_as === hat || row.lift_asked_by === viewerId ? 'asked' : 'to-confirm',
  }));
}

interface IntakeRow {
  id: string;
  from: string | null;
  code_word: string;
  code: string;
  urgency: Urgency;
  state: IntakeInvitation['state'];
  sent_at: Date;
  answered_at: Date | null;
  purpose: string;
  reason: string | null;
}

const intakeColumns = `s.id, o.name as from, s.code_word, s.code, s.urgency, s.state, s.sent_at, s.answered_at, s.purpose, s.reason, s.room_id as key_room_id`;

const toInvitation = (vault: Vault) => (sealed: Sealed<IntakeRow>): IntakeInvitation => {
  const row = opened<IntakeRow>(vault, 'intake_slip', sealed);
  return {
    id: row.id, from: row.from, codeWord: row.code_word, code: row.code, purpose: row.purpose, urgency: row.urgency, state: row.state,
    sentAt: row.sent_at.toISOString(), answeredAt: row.answered_at?.toISOString() ?? null, reason: row.reason,
  };
};

/** What has come in: the unanswered first, the most urgent and oldest of them first; then the answered, newest first. */
export async function listIntake(tx: ReadTx, vault: Vault): Promise<IntakeInvitation[]> {
  const rows = await tx.query<Sealed<IntakeRow>>(
    `select ${intakeColumns} from app.intake_slip s left join app.organisation o on o.id = s.from_id
     order by s.state <> 'open', case when s.state = 'open' then array_position(array['today', 'week', 'normal'], s.urgency) end,
       case when s.state = 'open' then s.sent_at end, s.answered_at desc, s.id limit 100`,
  );
  return rows.map(toInvitation(vault));
}

export async function findIntake(tx: ReadTx, vault: Vault, invitationId: string): Promise<IntakeInvitation | undefined> {
  const rows = await tx.query<Sealed<IntakeRow>>(
    `select ${intakeColumns} from app.intake_slip s left join app.organisation o on o.id = s.from_id where s.id = $1`, [invitationId]);
  return rows.map(toInvitation(vault))[0];
}
