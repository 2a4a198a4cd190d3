import { onceInLook } from '../../platform/db/once.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { type Day, dayOf } from '../../platform/time/format.ts';
import type { Deed, Stance, StanceState } from './stance.ts';
import { type Library, type LoadedSet, libraryOf } from './standing.ts';

interface SetRow {
  key: string;
  version: number;
  about: LoadedSet['about'];
  items: LoadedSet['items'];
  written_at: Date;
}

/** Until the end of a day in Finland. */
const until = (day: string): string => `(${day}::date + 1)::timestamp at time zone 'Europe/Helsinki'`;
/** Later than any day: nothing is left out. */
const everything = '9999-01-01';

/** Every list and item as they stood at the end of a day; as they stand, where none is given. */
export const readLibrary = onceInLook(async (tx: ReadTx, day: Day | null): Promise<Library> => {
  const rows = await tx.query<SetRow>(
    `select key, version, about, items, written_at from app.recommendation_set where written_at < ${until('$1')} order by key, version`,
    [day ?? everything],
  );
  return libraryOf(
    rows.map(({ key, version, about, items, written_at }) => ({
      ...{ key, version, about, items },
      loadedOn: dayOf(written_at),
    })),
    day,
  );
});

interface StanceRow {
  organisation_id: string;
  item: string;
  version: number;
  state: StanceState;
  reason: string | null;
  evidence: string | null;
  actions: readonly Deed[];
  owner_id: string | null;
  author_id: string;
  due_on: string | null;
  review_on: string | null;
  written_at: Date;
}

const columns = `organisation_id, item, version, state, reason, evidence, actions, owner_id, author_id, due_on, review_on,
  written_at`;

const asStance = (row: StanceRow): Stance => ({
  organisationId: row.organisation_id,
  item: row.item,
  version: row.version,
  state: row.state,
  reason: row.reason,
  evidence: row.evidence,
  deeds: row.actions,
  ownerId: row.owner_id,
  authorId: row.author_id,
  dueOn: row.due_on,
  reviewOn: row.review_on,
  writtenOn: dayOf(row.written_at),
});

/** What each organisation had said last at the end of a day; what it says, where none is given. */
export const readStances = onceInLook(async (tx: ReadTx, day: Day | null): Promise<readonly Stance[]> => {
  const rows = await tx.query<StanceRow>(
    `select distinct on (organisation_id, item) ${columns} from app.stance where written_at < ${until('$1')}
     order by organisation_id, item, version desc`,
    [day ?? everything],
  );
  return rows.map(asStance);
});

/** So many versions of one stance are read. */
const mostVersions = 100;

/** What each organisation has said of one recommendation, the newest first: however often one has spoken, every other is heard. */
export async function readStancesOf(tx: ReadTx, item: string): Promise<readonly Stance[]> {
  const rows = await tx.query<StanceRow>(
    `select ${columns}
     from (select s.*, row_number() over (partition by organisation_id order by version desc) as nth from app.stance s where item = $1) v
     where nth <= $2 order by organisation_id, version desc`,
    [item, mostVersions],
  );
  return rows.map(asStance);
}

/** Colleagues by id: those whose account has ended too, and nobody of another organisation. */
export async function readColleagueNames(tx: ReadTx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.query<{ id: string; name: string }>('select id, name from app.worker where id = any ($1)', [
    ids,
  ]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** What the worker is to see to and whose day has come, by that day: of what its list still has, as of the rest nothing more can be said. */
export async function readDueStances(tx: ReadTx, worker: string, today: Day): Promise<{ item: string; day: Day }[]> {
  const due = await tx.query<{ item: string; day: Day }>(
    `select s.item, least(case when s.state in ('agreed', 'partly') then s.due_on end, s.review_on) as day from app.stance s
     where s.owner_id = $1 and least(case when s.state in ('agreed', 'partly') then s.due_on end, s.review_on) <= $2
       and not exists (select 1 from app.stance n where n.organisation_id = s.organisation_id and n.item = s.item and n.version > s.version)
     order by day, s.item limit 500`,
    [worker, today],
  );
  if (due.length === 0) return [];
  const { items } = await readLibrary(tx, null);
  const asked = new Set(items.filter(({ state }) => state !== 'removed').map(({ key }) => key));
  return due.filter(({ item }) => asked.has(item)).slice(0, 20);
}

export type StanceToWrite = Omit<Stance, 'organisationId' | 'version' | 'authorId' | 'writtenOn'>;

/**
 * Writes what the own organisation says next; gives the number of its version. `seen` is the version before, 0 where there is none.
 *
 * @throws Problem `conflict` where another came first, `not-found` for who is no colleague
 */
export async function putStance(tx: Tx, stance: StanceToWrite, seen: number): Promise<number> {
  const row = {
    ...{ item: stance.item, state: stance.state, reason: stance.reason, evidence: stance.evidence },
    ...{ actions: stance.deeds, owner_id: stance.ownerId, due_on: stance.dueOn, review_on: stance.reviewOn },
  };
  const { version } = await tx.one<{ version: number }>('select act.put_stance($1, $2) as version', [
    JSON.stringify(row),
    seen,
  ]);
  return version;
}

/** A list to keep: `seen` is the version that stands, 0 for a new one. */
export type SetToWrite = Pick<LoadedSet, 'key' | 'about' | 'items'> & { readonly seen: number };

/** Keeps lists, all or none. */
export async function putSets(tx: Tx, sets: readonly SetToWrite[]): Promise<void> {
  await tx.query('select act.put_recommendation_sets($1)', [JSON.stringify(sets)]);
}
