import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import type { AskedRow, AskedView, Receiver } from './consultation.ts';
import { type ConsultationField, consultationPlace, openText } from './consultation-place.ts';

export const listReceivers = (tx: ReadTx): Promise<Receiver[]> =>
  tx.query<Receiver>('select id, name, kind, region from look.consultation_receivers()');

const askedColumns = `c.id, c.kinds, c.region, c.urgency, c.state, c.asked_at as "askedAt", c.changed_at as "changedAt",
  c.state in ('answered', 'closed') and c.answer_read_at is null as unread, t.name as taker`;
const fromAsked = 'from app.consultation_own c left join look.organisation(c.taker_id) t on true';

/** Everything the acting worker has asked, newest first. */
export const listAsked = (tx: ReadTx): Promise<AskedRow[]> =>
  tx.query<AskedRow>(`select ${askedColumns} ${fromAsked} order by c.asked_at desc, c.id limit 100`);

const texts = ['body', 'more', 'answer', 'later_answer', 'reason'] as const;
type Sealed = Record<(typeof texts)[number], Buffer | null> & { key_room_id: number };

export async function findAsked(tx: ReadTx, vault: Vault, id: string): Promise<AskedView | undefined> {
  const rows = await tx.query<AskedRow & Sealed & { receivers: string[] }>(
    `select ${askedColumns}, c.key_room_id, ${texts.map((text) => `c.${text}`).join(', ')},
       array(select o.name from unnest(c.to_ids) i, look.organisation(i) o order by o.name) as receivers
     ${fromAsked} where c.id = $1`,
    [id],
  );
  const row = rows[0];
  if (!row) return undefined;
  const { key_room_id, body, more, answer, later_answer, reason, ...rest } = row;
  const open = (field: ConsultationField, sealed: Buffer | null) =>
    openText(vault, consultationPlace('consultation_own', id, field, key_room_id), sealed);
  return {
    ...rest,
    text: open('body', body) ?? '',
    more: open('more', more),
    answer: open('answer', answer),
    laterAnswer: open('later_answer', later_answer),
    reason: open('reason', reason),
  };
}

export interface AskPlan {
  readonly to_ids: string[];
  readonly own_room_id: number;
  readonly key_room_id: number;
}

export const planConsultation = (tx: Tx, region: string | undefined, to: readonly string[]): Promise<AskPlan> =>
  tx.one<AskPlan>('select to_ids, own_room_id, key_room_id from act.plan_consultation($1, $2)', [region ?? null, to]);
