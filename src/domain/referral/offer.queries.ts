import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { GrantableClass, NoteClass } from '../room/index.ts';
import type { Body, Line } from './referral.ts';
import { linesPlace, referralPlace } from './referral-place.ts';
import type { OfferRow, OpenedOffer } from './referral-view.ts';
import { unreadBody, unreadLines } from './unread.ts';

type Row = Omit<OfferRow, 'sentAt' | 'changedAt'> & { sent_at: Date; changed_at: Date };

const columns = `f.id, o.name as from, f.code_word as "codeWord", f.kind, f.sector, f.urgency, f.joins, f.state, f.history, f.sent_at, f.changed_at`;

const view = ({ sent_at, changed_at, ...row }: Row): OfferRow => ({
  ...row,
  sentAt: sent_at.toISOString(),
  changedAt: changed_at.toISOString(),
});

/** Unanswered ones first, the most urgent and oldest of them first; then the answered, newest first. */
export async function listOffers(tx: ReadTx): Promise<OfferRow[]> {
  const rows = await tx.query<Row>(
    `select ${columns} from (select f.*, f.state in ('sent', 'received', 'needs-more') as open from app.referral_offer f) f
       left join look.organisation(f.from_id) o on true
     order by f.open desc, case when f.open then array_position(array['today', 'week', 'normal'], f.urgency) end,
       case when f.open then f.sent_at end, f.changed_at desc, f.id limit 100`,
  );
  return rows.map(view);
}

/** One offer with its texts once it has been opened; before that, the row alone. */
export async function findOffer(tx: ReadTx, vault: Vault, offerId: string): Promise<OpenedOffer | undefined> {
  const [found] = await tx.query<
    Row & {
      key: number;
      classes: GrantableClass[];
      sealed: Buffer | null;
      sealed_lines: Buffer[] | null;
      sealed_answer: Buffer | null;
      sealed_reply: Buffer | null;
    }
  >(
    `select ${columns}, f.key_room_id as key, f.classes, f.body as sealed, f.lines as sealed_lines, f.answer as sealed_answer, f.reply as sealed_reply
     from app.referral_offer f left join look.organisation(f.from_id) o on true where f.id = $1`,
    [offerId],
  );
  if (!found) return undefined;
  const { key, classes, sealed, sealed_lines, sealed_answer, sealed_reply, ...row } = found;
  const opened = row.state !== 'sent';
  const place = (field: 'body' | 'answer' | 'reply') => referralPlace(row.id, field, key);
  return {
    ...view(row),
    body: opened && sealed ? vault.document<Body>(place('body'), sealed, unreadBody) : null,
    lines: opened
      ? (sealed_lines ?? []).flatMap((sealedLine, at) =>
          vault.document<Line[]>(
            linesPlace(row.id, classes[at] as NoteClass, key),
            sealedLine,
            unreadLines(classes[at] as NoteClass, row.sent_at),
          ),
        )
      : [],
    answer: sealed_answer && vault.open(place('answer'), sealed_answer),
    reply: sealed_reply && vault.open(place('reply'), sealed_reply),
  };
}
