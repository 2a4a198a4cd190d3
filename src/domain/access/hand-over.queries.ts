import type { Place, Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';

/** Where the note that goes with the lead is closed: both organisations read the one row. */
export const handOverPlace = (id: string, room: number): Place => ({ table: 'hand_over', row: id, room, version: 1 });

export interface HandOverRow {
  readonly id: string;
  readonly from_id: string;
  readonly to_id: string;
  readonly from: string;
  readonly to: string;
  readonly offered_at: Date;
  readonly veiled: boolean;
  readonly sheet: 'yes' | 'no' | 'not-asked';
  readonly asked_by: string | null;
  readonly parts: readonly ('contact' | 'times' | 'plan' | 'wishes' | 'child')[];
  readonly note: Buffer | null;
  readonly key_room_id: number | null;
}

export const handOverNote = (vault: Vault, { id, note, key_room_id: room }: HandOverRow): string | null =>
  note && room !== null ? vault.open(handOverPlace(id, room), note) : null;

const columns = `h.id, h.from_id, h.to_id, f.name as from, t.name as to, h.offered_at, r.class = 'agreement-hidden' as veiled, h.sheet, h.asked_by,
       h.parts || array(select 'child' from look.handed_children(h.case_id) c where c.hand_over_id = h.id) as parts,
       h.note, h.key_room_id, h.state`;

const tables = `app.hand_over_slip s join app.room r on r.id = s.room_id join app.hand_over h on h.id = s.hand_over_id
       join look.organisation(h.from_id) f on true join look.organisation(h.to_id) t on true`;

type OfferedRow = HandOverRow & { readonly state: 'draft' | 'open' };

/** The open offer of the lead, or the draft of one, if there is one that the own organisation is part of. */
export const findHandOver = (tx: ReadTx, caseId: string): Promise<OfferedRow[]> =>
  tx.query(
    `select ${columns} from ${tables} where r.case_id = $1 and h.state in ('draft', 'open') order by h.state desc limit 1`,
    [caseId],
  );

type PastHandOverRow = HandOverRow & {
  readonly state: 'accepted' | 'declined' | 'withdrawn';
  readonly answered_at: Date;
};

/** As `findHandOver`; and what the own organisation has offered or was offered and has been answered, the last ten. */
export async function listHandOvers(
  tx: ReadTx,
  caseId: string,
): Promise<{ offered: OfferedRow | undefined; past: PastHandOverRow[] }> {
  const rows = await tx.query<(OfferedRow & { readonly answered_at: null }) | PastHandOverRow>(
    `select ${columns}, h.answered_at from ${tables}
     where r.case_id = $1 and (h.state in ('draft', 'open') or h.answered_at is not null)
     order by h.answered_at desc nulls first, h.state desc, h.id limit 12`,
    [caseId],
  );
  return {
    offered: rows.find((row): row is OfferedRow & { answered_at: null } => row.answered_at === null),
    past: rows.filter((row): row is PastHandOverRow => row.answered_at !== null).slice(0, 10),
  };
}

/** Whether the lead may pass while a part is hidden: what was asked, as far as the worker is one of the two who know. */
export interface HandOverQuestion {
  readonly id: string;
  readonly from: string;
  /** The hidden organisation. */
  readonly of: string;
  /** The own organisation is asked. */
  readonly mine: boolean;
  /** To whom the lead is to pass, while the own organisation is asked; null of one whose part is hidden from it. */
  readonly to: string | null;
  readonly answeredFor: 'her' | 'organisation';
  readonly state: 'open' | 'yes' | 'no';
}

export const listHandOverQuestions = (tx: ReadTx, caseId: string): Promise<HandOverQuestion[]> =>
  tx.query<HandOverQuestion>(
    `select q.id, f.name as from, o.name as of, q.organisation_id = (select priv.my_organisation()) as mine, t.name as to,
       q.answered_for as "answeredFor", q.state
     from app.hand_over_question q join look.organisation(q.from_id) f on true join look.organisation(q.organisation_id) o on true
       left join look.asked_receivers($1) r on r.question_id = q.id left join look.organisation(r.organisation_id) t on true
     where q.case_id = $1 order by q.asked_at desc, q.id limit 20`,
    [caseId],
  );
