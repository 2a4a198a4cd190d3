import { onceATransaction } from '../../platform/db/once.ts';
import type { ReadTx } from '../../platform/db/tx.ts';

/** Whose room a row lies in, and who wrote it as far as the viewer may know. */
export interface Placed {
  class: string;
  organisation_id: string;
  organisation: string;
  own: boolean;
  author: string | null;
}

interface RoomRow extends Omit<Placed, 'author'> {
  id: number;
}

interface Known {
  readonly rooms: ReadonlyMap<number, Omit<Placed, 'author'>>;
  readonly names: ReadonlyMap<string, string>;
}

const ofCase = 'r.case_id = $1';
const ofOwn = 'r.organisation_id = (select priv.my_organisation())';

/** The rooms that the viewer reads and the names that she may know, of a case or of her own organisation in every case: two statements. */
async function readKnown(tx: ReadTx, caseId: string | null): Promise<Known> {
  const [rooms, names] = await Promise.all([
    tx.query<RoomRow>(
      `select r.id, r.class, r.organisation_id, o.name as organisation, o.id = (select priv.my_organisation()) as own
       from app.room r join app.organisation o on o.id = r.organisation_id where ${caseId === null ? ofOwn : ofCase}`,
      caseId === null ? [] : [caseId],
    ),
    tx.query<{ id: string; name: string }>(
      'select distinct on (m.worker_id) m.worker_id as id, m.worker_name as name from app.member m order by m.worker_id',
    ),
  ]);
  return {
    rooms: new Map(rooms.map(({ id, ...room }) => [id, room])),
    names: new Map(names.map(({ id, name }) => [id, name])),
  };
}

/** Every list of a page needs the same rooms and names. */
const known = onceATransaction(readKnown);

const finnish = new Intl.Collator('fi');

/** The own organisation's rows first, then the others' by the name of the organisation; the order within each stays. */
export const ownFirst = <Row extends Pick<Placed, 'own' | 'organisation'>>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => Number(b.own) - Number(a.own) || finnish.compare(a.organisation, b.organisation));

type Stored = { room_id: number; author_id?: string | null };

/**
 * Rows of tables under row policies, each with whose it is and who wrote it; `caseId` null stands for the own organisation's rows of
 * every case. Without joining rooms, organisations and teams in each statement, which took three quarters of its time. The
 * transaction is set to the case (look.enter), so the policies narrow the rows to it; a row of another room is left out.
 */
export async function queryLines<Row extends Placed>(
  tx: ReadTx,
  caseId: string | null,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  let [{ rooms, names }, rows] = await Promise.all([known.once(tx, caseId), tx.query<Stored>(sql, values)]);
  // A room that was made after the rooms were read: by this transaction, or by another that has ended meanwhile.
  if (rows.some((row) => !rooms.has(row.room_id))) ({ rooms, names } = await known.anew(tx, caseId));
  return rows.flatMap((row) => {
    const room = rooms.get(row.room_id);
    return room ? [Object.assign(row, room, { author: names.get(row.author_id ?? '') ?? null }) as unknown as Row] : [];
  });
}
