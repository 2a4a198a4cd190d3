import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { openTold, standingOf } from '../plan/index.ts';
import type { NoteClass } from '../room/index.ts';
import type { Body, Line } from './referral.ts';
import { linesPlace, referralPlace } from './referral-place.ts';
import type { ReceivedReferral } from './referral-view.ts';
import { unreadBody, unreadLines } from './unread.ts';

type Row = Omit<ReceivedReferral, 'receivedAt' | 'asked' | 'lines' | 'told' | 'closedClasses'> & {
  key: number;
  classes: NoteClass[];
  body: Buffer;
  told: Buffer | null;
  received_at: Date;
};

/** What has been handed over to the own organisation on this case, each class to those named for it. */
export async function listReceived(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  receivedId: string | null = null,
): Promise<ReceivedReferral[]> {
  const [rows, lines] = await Promise.all([
    tx.query<Row>(
      `select k.id, k.from_id as "fromId", o.name as from, k.kind, k.sector, k.urgency, k.classes, k.key_room_id as key, k.body, k.received_at,
         s.state, s.outcome, s.decision, s.decided_on::text as "decidedOn", s.served_on::text as "servedOn", s.exit_on::text as "exitOn",
         s.exit_ground as "exitGround", s.meets_on::text as "meetsOn", to_char(s.meets_at, 'HH24:MI') as "meetsAt", s.history, s.told
       from app.received k join look.received_state($1) s on s.id = k.id join look.organisation(k.from_id) o on true
       where $2::uuid is null or k.id = $2
       order by s.state = 'ended', k.received_at desc, k.id limit 100`,
      [caseId, receivedId],
    ),
    tx.query<{ received_id: string; class: NoteClass; key: number; lines: Buffer }>(
      `select n.received_id, n.class, n.key_room_id as key, n.lines from app.received_line n join look.received_state($1) s on s.id = n.received_id
       order by n.class limit 900`,
      [caseId],
    ),
  ]);
  return rows.map(({ key, classes, body, told, received_at, ...row }) => {
    const own = lines.filter((line) => line.received_id === row.id);
    return {
      ...row,
      receivedAt: received_at.toISOString(),
      asked: vault.document<Body>(referralPlace(row.id, 'body', key), body, unreadBody).asked,
      lines: own.flatMap((item) =>
        vault.document<Line[]>(linesPlace(row.id, item.class, key), item.lines, unreadLines(item.class, received_at)),
      ),
      told: standingOf(openTold(vault, row.id, key, told)),
      closedClasses: classes.filter((ofClass) => !own.some((line) => line.class === ofClass)),
    };
  });
}
