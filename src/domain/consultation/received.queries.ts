import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { ReceivedRow, ReceivedView, Receiver } from './consultation.ts';
import { type ConsultationField, consultationPlace, openText } from './consultation-place.ts';

const columns = `c.id, c.kinds, c.region, c.urgency, c.state, c.asked_at as "askedAt", c.changed_at as "changedAt", k.taken_by_name as "takenBy"`;
const from = 'from app.consultation c left join app.consultation_taken k on k.id = c.id and k.room_id = c.room_id';

/** What waits, the most urgent and oldest first; then what the own organisation has taken; then what is over, newest first. */
export const listReceived = (tx: ReadTx): Promise<ReceivedRow[]> =>
  tx.query<ReceivedRow>(
    `(select ${columns} ${from} where c.state = 'waiting'
        order by array_position(array['today', 'week', 'normal'], c.urgency), c.asked_at, c.id limit 100)
     union all (select ${columns} ${from} where c.state = 'taken' order by c.asked_at, c.id limit 100)
     union all (select ${columns} ${from} where c.state not in ('waiting', 'taken') order by c.changed_at desc, c.id limit 50)`,
  );

const texts = ['body', 'more', 'word', 'answer', 'later_answer', 'reason'] as const;
type Sealed = Record<(typeof texts)[number], Buffer | null>;

export async function findReceived(tx: ReadTx, vault: Vault, id: string): Promise<ReceivedView | undefined> {
  const rows = await tx.query<ReceivedRow & Sealed & { room_id: number; public: boolean | null }>(
    `select ${columns}, c.room_id, k.public, ${texts.map((text) => `k.${text}`).join(', ')} ${from} where c.id = $1`,
    [id],
  );
  const row = rows[0];
  if (!row) return undefined;
  const { room_id, public: fromPublicPage, body, more, word, answer, later_answer, reason, ...rest } = row;
  const open = (field: ConsultationField, sealed: Buffer | null) =>
    openText(vault, consultationPlace('consultation_taken', id, field, room_id), sealed);
  return {
    ...rest,
    taken:
      body === null
        ? null
        : {
            text: open('body', body) ?? '',
            more: open('more', more),
            word: open('word', word),
            answer: open('answer', answer),
            laterAnswer: open('later_answer', later_answer),
            reason: open('reason', reason),
            fromPublicPage: fromPublicPage === true,
          },
  };
}

export const listRoutes = (tx: ReadTx, id: string): Promise<Receiver[]> =>
  tx.query<Receiver>('select id, name, kind, region from look.consultation_routes($1)', [id]);
