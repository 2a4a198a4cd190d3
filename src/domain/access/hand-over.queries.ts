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
  readonly note: Buffer | null;
  readonly key_room_id: number | null;
}

export const handOverNote = (vault: Vault, { id, note, key_room_id: room }: HandOverRow): string | null =>
  note && room !== null ? vault.open(handOverPlace(id, room), note) : null;

/** The open offer of the lead, if there is one that the own organisation is part of. */
export const findHandOver = (tx: ReadTx, caseId: string): Promise<HandOverRow[]> =>
  tx.query<HandOverRow>(
    `select h.id, h.from_id, h.to_id, f.name as from, t.name as to, h.offered_at, r.class = 'agreement-hidden' as veiled, h.note, h.key_room_id
     from app.hand_over_slip s join app.room r on r.id = s.room_id join app.hand_over h on h.id = s.hand_over_id
       join look.directory() f on f.id = h.from_id join look.directory() t on t.id = h.to_id
     where r.case_id = $1 and h.state = 'open' limit 1`,
    [caseId],
  );

export type PastHandOverRow = HandOverRow & {
  readonly state: 'accepted' | 'declined' | 'withdrawn';
  readonly answered_at: Date;
};

/** Offers of the lead that the own organisation has made or got and that have been answered, the last ten. */
export const listPastHandOvers = (tx: ReadTx, caseId: string): Promise<PastHandOverRow[]> =>
  tx.query<PastHandOverRow>(
    `select h.id, h.from_id, h.to_id, f.name as from, t.name as to, h.offered_at, r.class = 'agreement-hidden' as veiled, h.note, h.key_room_id,
       h.state, h.answered_at
     from app.hand_over_slip s join app.room r on r.id = s.room_id join app.hand_over h on h.id = s.hand_over_id
       join look.directory() f on f.id = h.from_id join look.directory() t on t.id = h.to_id
     where r.case_id = $1 and h.state <> 'open' and h.answered_at is not null order by h.answered_at desc, h.id limit 10`,
    [caseId],
  );
