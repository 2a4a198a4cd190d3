import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { serviceKinds } from '../organisation/index.ts';
import type { PlaceKind } from './safety.ts';

export interface PlaceRow {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly written_at: Date;
  /** Whose row it is: for the log alone, never for the viewer. */
  readonly owner_id: string;
}

/** Location rows in whose circle the viewer stands; nothing of their content. */
export const readPlaces = (tx: ReadTx, caseId: string): Promise<PlaceRow[]> =>
  tx.query<PlaceRow>(
    `select l.id, l.kind, l.written_at, w.organisation_id as owner_id from app.place l join look.place_owners($1) w on w.place_id = l.id
     where l.ended_at is null order by l.written_at desc limit 50`,
    [caseId],
  );

export interface OpenedPlaceRow extends PlaceRow {
  readonly room_id: number;
  readonly body: Buffer;
  readonly organisation: string | null;
  readonly circle: readonly (string | null)[];
}

/** One location row with its closed text and its circle by name; nothing for one who does not stand in it. */
export async function findPlace(tx: ReadTx, caseId: string, placeId: string): Promise<OpenedPlaceRow | undefined> {
  const [row] = await tx.query<OpenedPlaceRow>(
    `select l.id, l.kind, l.written_at, w.organisation_id as owner_id, l.room_id, l.body, o.name as organisation,
       (select jsonb_agg((select m.worker_name from app.member m where m.worker_id = c.worker_id limit 1)) from app.place_circle c where c.place_id = l.id) as circle
     from app.place l join look.place_owners($1) w on w.place_id = l.id left join app.organisation o on o.id = w.names_id
     where l.id = $2 and l.ended_at is null`,
    [caseId, placeId],
  );
  return row;
}

export interface CandidateRow {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly own: boolean;
}

/** Who can stand in a circle: workers named on the case at service organisations whose part is open to the viewer. */
export const readCandidates = (tx: ReadTx, caseId: string): Promise<CandidateRow[]> =>
  tx.query<CandidateRow>(
    `select m.worker_id as id, m.worker_name as name, o.name as organisation, o.id = (select priv.my_organisation()) as own
     from app.party p join app.organisation o on o.id = p.organisation_id join app.member m on m.party_id = p.id
     where p.case_id = $1 and p.left_at is null and o.kind = any ($2)
       and m.ended_at is null and coalesce(m.valid_until, 'infinity') > (select priv.now())
     order by own desc, o.name, m.worker_name limit 200`,
    [caseId, serviceKinds],
  );

/** The room whose key closes the text; refused to one who may not write there. */
export const planPlace = async (tx: Tx, caseId: string): Promise<number> =>
  (await tx.one<{ room: number }>('select act.plan_place($1) as room', [caseId])).room;

export const addPlaceRow = (
  tx: Tx,
  caseId: string,
  place: { id: string; kind: PlaceKind; organisationId: string | undefined; body: Buffer; circle: readonly string[] },
): Promise<unknown> =>
  tx.query('select act.add_place($1, $2, $3, $4, $5, $6)', [
    caseId,
    place.id,
    place.kind,
    place.organisationId ?? null,
    place.body,
    place.circle,
  ]);
