import type { ReadTx } from '../../platform/db/tx.ts';
import type { Day } from '../../platform/time/format.ts';
import { neverSearched } from './search.ts';

/** A text that may be looked through, closed. */
export interface ClosedText {
  readonly kind: string;
  readonly id: string;
  readonly room_id: number;
  readonly version: number;
  readonly sealed: Buffer;
  /** When it was written, in seconds since 1970. */
  readonly at: number;
}

export interface Bounds {
  readonly caseId: string | undefined;
  readonly kinds: readonly string[] | undefined;
  /** Written on that day or later. */
  readonly since: Day | undefined;
  readonly mostTexts: number;
  readonly mostBytes: number;
}

const may = `t.sealed is not null and coalesce(t.kind = any ($3), true) and coalesce(t.written_at >= $4::date, true)
    and t.room_id = any (array(select r.id from app.room r
      where r.case_id is not null and r.class <> all ($1) and coalesce(r.case_id = $2, true)))`;

/** Texts in this order until there are so many bytes of them, and the one that goes beyond. To put them in order costs as much as to read them. */
const until = (order: string) => `select x.kind, x.id, x.room_id, x.version, x.sealed, x.at from (
    select t.kind, t.id, t.room_id, t.version, t.sealed, extract(epoch from t.written_at)::float8 as at,
      sum(octet_length(t.sealed)) over (${order} rows unbounded preceding) - octet_length(t.sealed) as before
    from app.text t where ${may}) x
  where x.before <= $5 limit $6`;
const inAnyOrder = until('');
const newestFirst = until('order by t.written_at desc, t.id');

/**
 * The texts that the acting worker may read, the newest first, at most so many and so many bytes; `reached` where there are more. Sight comes from the
 * policies of each table; the words of no text are kept open or in an index.
 */
export async function readTexts(
  tx: ReadTx,
  { caseId, kinds, since, mostTexts, mostBytes }: Bounds,
): Promise<{ readonly texts: readonly ClosedText[]; readonly reached: boolean }> {
  const values = [neverSearched, caseId ?? null, kinds ?? null, since ?? null, mostBytes, mostTexts + 1];
  const all = await tx.query<ClosedText>(inAnyOrder, values);
  const bytes = all.reduce((sum, { sealed }) => sum + sealed.length, 0);
  if (all.length <= mostTexts && bytes <= mostBytes) return { texts: all.sort((a, b) => b.at - a.at), reached: false };
  const newest = await tx.query<ClosedText>(newestFirst, values);
  return { texts: newest.slice(0, -1), reached: true };
}

/** Whose a room is, as far as the acting worker may know. */
export interface RoomOf {
  readonly id: number;
  readonly caseId: string;
  readonly class: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly own: boolean;
}

export async function readRooms(tx: ReadTx, caseId: string | undefined): Promise<ReadonlyMap<number, RoomOf>> {
  const rooms = await tx.query<RoomOf>(
    `select r.id, r.case_id as "caseId", r.class, r.organisation_id as "organisationId", o.name as organisation,
       r.organisation_id = (select priv.my_organisation()) as own
     from app.room r join app.organisation o on o.id = r.organisation_id
     where r.case_id is not null and r.class <> all ($1) and coalesce(r.case_id = $2, true)`,
    [neverSearched, caseId ?? null],
  );
  return new Map(rooms.map((room) => [room.id, room]));
}

/** What is told of a text beside its words. */
export interface TextFacts {
  readonly kind: string;
  readonly id: string;
  readonly toldOn: string | null;
  readonly writtenAt: Date;
  readonly sort: string | null;
  readonly code: string | null;
  readonly standsIn: string;
}

/** The same of those that are shown. */
export async function readFacts(tx: ReadTx, ids: readonly string[]): Promise<ReadonlyMap<string, TextFacts>> {
  const rows = await tx.query<TextFacts>(
    `select t.kind, t.id, t.told_on as "toldOn", t.written_at as "writtenAt", t.sort, t.code, t.stands_in as "standsIn"
     from app.text t where t.id = any ($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [`${row.kind} ${row.id}`, row]));
}

/** Code words of cases of the own list. */
export async function readCodeWords(tx: ReadTx, cases: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ case_id: string; code_word: string }>(
    `select case_id, code_word from app.case_list where worker_id = (select priv.me()) and case_id = any ($1)`,
    [cases],
  );
  return new Map(rows.map(({ case_id, code_word }) => [case_id, code_word]));
}
