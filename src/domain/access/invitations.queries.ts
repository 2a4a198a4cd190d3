import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { invitationPlace } from './invitation-place.ts';
import type { Urgency } from './network.ts';

export interface InvitationRow {
  readonly id: string;
  readonly to_id: string;
  readonly to: string;
  readonly to_kind: string;
  readonly to_region: string;
  readonly consent_id: string;
  readonly urgency: Urgency;
  readonly carries_lead: boolean;
  readonly state: 'open' | 'declined';
  readonly made_at: Date;
  readonly answered_at: Date | null;
  readonly purpose: string;
  readonly reason: string | null;
  readonly veiled: boolean;
}

export type Sealed<Row extends { purpose: string; reason: string | null }> = Omit<Row, 'purpose' | 'reason'> & {
  purpose: Buffer;
  reason: Buffer | null;
  key_room_id: number;
};

export const opened = <Row extends { id: string; purpose: string; reason: string | null }>(
  vault: Vault,
  table: 'invitation' | 'intake_slip',
  row: Sealed<Row>,
) => ({
  ...row,
  purpose: vault.open(invitationPlace(table, row.id, 'purpose', row.key_room_id), row.purpose),
  reason:
    row.reason === null ? null : vault.open(invitationPlace(table, row.id, 'reason', row.key_room_id), row.reason),
});

/** Invitations that the own organisation has made: the open ones, and those that were declined, newest first. */
export async function listInvitations(tx: ReadTx, vault: Vault, caseId: string): Promise<InvitationRow[]> {
  const rows = await tx.query<Sealed<InvitationRow>>(
    `select i.id, i.to_id, o.name as to, o.kind as to_kind, o.region as to_region, i.consent_id, i.urgency, i.carries_lead, i.state, i.made_at, i.answered_at, i.purpose, i.reason,
       i.key_room_id, r.class = 'agreement-hidden' as veiled
     from app.invitation i join app.room r on r.id = i.room_id join look.organisation(i.to_id) o on true
     where r.case_id = $1 and i.state in ('open', 'declined') order by i.state desc, i.made_at desc, i.id limit 50`,
    [caseId],
  );
  return rows.map((row) => opened<InvitationRow>(vault, 'invitation', row));
}

/** True when the invitation lies, for the own organisation, in the drawer of those that name a hidden organisation. */
export async function isVeiledInvitation(tx: ReadTx, invitationId: string): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(
    `select i.id from app.invitation i join app.room r on r.id = i.room_id where i.id = $1 and r.class = 'agreement'`,
    [invitationId],
  );
  return rows.length === 0;
}
