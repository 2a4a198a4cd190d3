import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { opened, type Sealed } from './invitations.queries.ts';
import type { IntakeInvitation, Urgency } from './network.ts';

interface IntakeRow {
  id: string;
  from: string | null;
  from_id: string | null;
  from_kind: string | null;
  from_region: string | null;
  code_word: string;
  urgency: Urgency;
  state: IntakeInvitation['state'];
  sent_at: Date;
  answered_at: Date | null;
  purpose: string;
  reason: string | null;
  referral_id: string | null;
}

const intakeColumns = `s.id, o.name as from, o.id as from_id, o.kind as from_kind, o.region as from_region, s.code_word, s.urgency, s.state, s.sent_at, s.answered_at, s.purpose, s.reason, s.room_id as key_room_id, f.id as referral_id`;

/** The referral that it came with, as long as that waits and is to be read here. */
const beside = `left join look.organisation(s.from_id) o on true
     left join app.referral_offer f on f.id = s.referral_id and f.state in ('sent', 'received', 'needs-more')`;

const toInvitation =
  (vault: Vault) =>
  (sealed: Sealed<IntakeRow>): IntakeInvitation => {
    const row = opened<IntakeRow>(vault, 'intake_slip', sealed);
    return {
      id: row.id,
      from: row.from,
      fromId: row.from_id,
      fromKind: row.from_kind,
      fromRegion: row.from_region,
      codeWord: row.code_word,
      purpose: row.purpose,
      urgency: row.urgency,
      state: row.state,
      sentAt: row.sent_at.toISOString(),
      answeredAt: row.answered_at?.toISOString() ?? null,
      reason: row.reason,
      referralId: row.referral_id,
    };
  };

/** What has come in: the unanswered first, the most urgent and oldest of them first; then the answered, newest first. */
export async function listIntake(tx: ReadTx, vault: Vault): Promise<IntakeInvitation[]> {
  const rows = await tx.query<Sealed<IntakeRow>>(
    `select ${intakeColumns} from app.intake_slip s ${beside}
     order by s.state <> 'open', case when s.state = 'open' then array_position(array['today', 'week', 'normal'], s.urgency) end,
       case when s.state = 'open' then s.sent_at end, s.answered_at desc, s.id limit 100`,
  );
  return rows.map(toInvitation(vault));
}

export async function findIntake(
  tx: ReadTx,
  vault: Vault,
  invitationId: string,
): Promise<IntakeInvitation | undefined> {
  const rows = await tx.query<Sealed<IntakeRow>>(
    `select ${intakeColumns} from app.intake_slip s ${beside} where s.id = $1`,
    [invitationId],
  );
  return rows.map(toInvitation(vault))[0];
}
