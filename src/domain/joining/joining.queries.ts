import type { Place, Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { listConsents } from '../consent/index.ts';
import type { JoinOfferView, JoinView, Partner } from './joining.ts';
import { partnersOf } from './partners-of.ts';

/** Where the reason is closed: both cases read the one text, with the key of the room of whoever ended it. */
export const reasonPlace = (joinId: string, room: number): Place => ({
  table: 'case_join',
  row: joinId,
  room,
  version: 1,
});

interface JoinRow {
  join_id: string;
  other_id: string;
  other_word: string;
  joined_at: Date;
  ended_at: Date | null;
  ended_here: boolean | null;
  reason: Buffer | null;
  key_room_id: number | null;
}

/** Other cases of the same person, of which the viewer may know: those that stand first, at most twenty. */
export async function listJoins(tx: ReadTx, vault: Vault, caseId: string): Promise<JoinView[]> {
  const rows = await tx.query<JoinRow>(
    `select join_id, other_id, other_word, joined_at, ended_at, ended_here, reason, key_room_id from app.case_join
     where case_id = $1 order by (ended_at is null) desc, joined_at desc, id limit 20`,
    [caseId],
  );
  return rows.map((row) => ({
    id: row.join_id,
    otherId: row.other_id,
    otherWord: row.other_word,
    joinedAt: row.joined_at.toISOString(),
    ended:
      row.ended_at && row.reason && row.key_room_id !== null
        ? {
            at: row.ended_at.toISOString(),
            here: row.ended_here === true,
            reason: vault.open(reasonPlace(row.join_id, row.key_room_id), row.reason),
          }
        : null,
  }));
}

interface OfferRow {
  id: string;
  to: string;
  state: JoinOfferView['state'];
  late: boolean;
  made_at: Date;
  expires_at: Date;
  veiled: boolean;
}

/** Codes that the own organisation's lead has made, newest first. */
export async function listJoinOffers(tx: ReadTx, caseId: string): Promise<(JoinOfferView & { veiled: boolean })[]> {
  const rows = await tx.query<OfferRow>(
    `select f.id, o.name as to, f.state, f.expires_at <= (select priv.now()) as late, f.made_at, f.expires_at, r.class = 'agreement-hidden' as veiled
     from app.join_offer f join app.room r on r.id = f.room_id join look.organisation(f.to_id) o on true
     where r.case_id = $1 order by f.made_at desc, f.id limit 20`,
    [caseId],
  );
  return rows.map(({ made_at, expires_at, ...row }) => ({
    ...row,
    madeAt: made_at.toISOString(),
    expiresAt: expires_at.toISOString(),
  }));
}

/** With which organisations her consents let the own case be joined. */
export async function listPartners(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  now: Date,
  own: string,
): Promise<Partner[]> {
  return partnersOf(await listConsents(tx, vault, caseId, now), own);
}
