import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import { insertRow, replaceRow } from '../../platform/db/rows.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import type { Context } from '../../platform/http/endpoint.ts';
import type { FormerVersion } from '../reader/index.ts';
import { type InformationClass, queryLines } from '../room/index.ts';
import type { CorrectInput, Fields, RecordInput, SetByProgram, Shown, Typed } from './field.ts';
import { handedBySql, nameGivers } from './handed.queries.ts';
import type { Kept, KeptRow, Place } from './kept.ts';

/** Who asks, and what is needed to answer; a trail where something is shown. */
export type Asking = Pick<Context<unknown, 'case'>, 'tx' | 'vault' | 'acting'> & {
  readonly trail?: Trail;
  readonly scansFiles?: boolean;
};
/** Who writes, and when. */
export type Writing = Pick<Context<unknown, 'case', Tx>, 'tx' | 'vault' | 'acting' | 'now'>;

/** Where a kind of line lies, said once. */
export interface TableOf<F extends Fields> {
  readonly table: string;
  readonly fields: F;
  /** SQL after `order by`, before the id; `t` is the table. */
  readonly order: string;
  /** SQL of the lines that a list shows, if not all but those recorded by mistake. */
  readonly stands?: string;
  /** The most lines of a list of one case; 500 unless said. */
  readonly most?: number;
}

export type LineView<F extends Fields> = Kept & Shown<F>;
/** A line that was found by its id, with where it lies. */
export type Found<F extends Fields> = LineView<F> & { readonly roomId: number; readonly class: InformationClass };

/** Which line, and in which room. */
export type Lies = Pick<Found<Fields>, 'id' | 'roomId'>;

/** Narrows a list by SQL, in which `$1` stands for the value and `t` for the table; `most` in place of that of the table. */
export interface Only {
  readonly where: string;
  readonly is: string | readonly string[];
  readonly most?: number;
}

/** What the trail is told of a line that is shown or was written. */
export type Seen = Pick<Kept, 'organisationId' | 'id' | 'version'> & { readonly class: string };

/** Lines of one class: those of the others are not asked for. */
export const ofClass = (informationClass: InformationClass): Only => ({
  where: 't.room_id = any (array(select r.id from app.room r where r.class = $1))',
  is: informationClass,
});

type Row = KeptRow & Record<string, unknown>;
type VersionRow = KeptRow & { readonly was: FormerVersion['was']; readonly reason: Buffer | null };
type Values = Readonly<Record<string, unknown>>;
const valuesOf = (said: object, set: object = {}): Values => ({ ...said, ...set });
const wordOf = (name: string, { [name]: value }: Values): string | null => (typeof value === 'string' ? value : null);

/** Every table that was declared, for tests that look at all of them. */
export const declaredTables: { readonly table: string; readonly fields: Fields }[] = [];

/** What every kind of line can do with its table. */
export function lineTable<F extends Fields>(kind: TableOf<F>) {
  const { table, fields, order, most = 500 } = kind;
  declaredTables.push({ table, fields });
  const { stands = 'mistaken' in fields ? 'not t.mistaken' : 'true' } = kind;
  const all = Object.entries(fields);
  const words = all.filter(([, { closed }]) => closed !== undefined);
  const inBody = words.filter(([, { closed }]) => closed !== 'reason').map(([name]) => name);
  const alone = words.find(([, { closed }]) => closed === 'alone')?.[0];
  const seen = all.map(([name, field]) => ({ name, field, alias: `${name}_` })).filter(({ field }) => field.shown);
  const handed = seen.find(({ field }) => field.sql === handedBySql)?.alias;
  const read = seen.flatMap(({ field, alias }) => (field.sql === undefined ? [] : [`${field.sql} as "${alias}"`]));
  const columns = ['t.id, t.room_id, t.author_id, t.version, t.written_at, t.body', ...read].join(', ');
  const select = `select ${columns} from app.${table} t`;

  /** The words of one version, by name. */
  function open(vault: Vault, place: Place, body: Buffer | null): FormerVersion['text'] {
    if (body === null || inBody.length === 0) return {};
    if (alone !== undefined) return { [alone]: vault.open({ table, ...place }, body) };
    return vault.document({ table, ...place }, body, (words) =>
      Object.fromEntries(inBody.map((name) => [name, words])),
    );
  }
  const openReason = (vault: Vault, place: Place, reason: unknown): string | null =>
    reason instanceof Buffer ? vault.open({ table: `${table}_reason`, ...place }, reason) : null;

  /** Closes the words of one version, and the reason of the correction that makes it. Where nothing was said nothing is kept. */
  function close(vault: Vault, place: Place, values: Values) {
    const said = inBody.map((name) => [name, wordOf(name, values)] as const);
    const document = said.some(([, word]) => word !== null) ? JSON.stringify(Object.fromEntries(said)) : null;
    const text = alone === undefined ? document : wordOf(alone, values);
    const why = wordOf('reason', values);
    return {
      body: text === null ? null : vault.seal({ table, ...place }, text),
      reason: why === null ? null : vault.seal({ table: `${table}_reason`, ...place }, why),
    };
  }

  // A plain loop: a page may show thousands of lines.
  function view(vault: Vault, row: Row): LineView<F> {
    const { id, organisation_id: organisationId, organisation, author, own, version, written_at } = row;
    const place = { row: id, room: row.room_id, version };
    const said: Values = { ...open(vault, place, row.body), reason: openReason(vault, place, row.reason_) };
    const shown: Record<string, unknown> = {};
    for (const { name, field, alias } of seen)
      shown[name] = field.shown?.(field.closed ? said[name] : row[alias], row, vault);
    const kept: Kept = { id, organisationId, organisation, author, own, version, writtenAt: written_at.toISOString() };
    // That the columns hold what the fields say is claimed here, beside the statement that asks for them.
    return { ...kept, ...shown } as LineView<F>;
  }

  async function query(tx: ReadTx, caseId: string | null, sql: string, values: readonly unknown[]): Promise<Row[]> {
    const rows = await queryLines<Row>(tx, caseId, sql, values);
    if (handed !== undefined) await nameGivers(tx, rows, handed);
    return rows;
  }

  const saw = (trail: Trail, line: Seen): void =>
    trail.saw(line.organisationId, line.class, `${table.replaceAll('_', '-')}:${line.id}:${line.version}`);

  async function list(tx: ReadTx, vault: Vault, caseId: string | null, only?: Only, trail?: Trail) {
    const where = only ? `${stands} and ${only.where}` : stands;
    const sql = `${select} where ${where} order by ${order}, t.id limit ${only?.most ?? most}`;
    const rows = await query(tx, caseId, sql, only ? [only.is] : []);
    if (trail) for (const row of rows) saw(trail, { ...row, organisationId: row.organisation_id });
    return rows.map((row) => view(vault, row));
  }

  /** The columns that are written at these times, with their values. */
  function cellsOf({ acting, now, vault }: Writing, place: Place, values: Values, ...times: readonly Typed[]): Values {
    const { body, reason } = close(vault, place, values);
    const isWritten = (name: string, when: Typed) =>
      times.includes(when) || (when === 'by-program' && Object.hasOwn(values, name));
    const clear = all.flatMap(([name, { column, typed, cell }]) =>
      column !== undefined && isWritten(name, typed) ? [[column, cell(values[name])] as const] : [],
    );
    return {
      author_id: acting.workerId,
      written_at: now,
      ...(inBody.length > 0 && { body }),
      ...('reason' in fields && times.includes('later') && { reason }),
      ...Object.fromEntries(clear),
    };
  }

  return {
    ...kind,
    /** Tells the trail of a line. */
    saw,
    open,
    /** The lines that the viewer may know of, of a case or of all. **The trail is not told**: whoever shows them tells it with `saw`. */
    readUntold: (tx: ReadTx, vault: Vault, caseId: string | null, only?: Only) => list(tx, vault, caseId, only),
    /** The lines of a case that the viewer may know of; the trail is told of each. */
    read: (tx: ReadTx, vault: Vault, trail: Trail, caseId: string, only?: Only) => list(tx, vault, caseId, only, trail),
    /** One line as the viewer may see it, or nothing; the trail is told by whoever shows it. */
    async find(tx: ReadTx, vault: Vault, caseId: string, id: string, where = 't.id = $1') {
      const [row] = await query(tx, caseId, `${select} where ${where}`, [id]);
      const found = row && { ...view(vault, row), roomId: row.room_id, class: row.class as InformationClass };
      return found satisfies Found<F> | undefined;
    },
    /** Former versions of a line, the newest first, fifty at most. */
    async former(tx: ReadTx, vault: Vault, id: string): Promise<FormerVersion[]> {
      const rows = await tx.query<VersionRow>(
        `select v.version, v.room_id, v.was, v.body, v.reason, v.written_at,
           (select m.worker_name from app.member m where m.worker_id = v.author_id limit 1) as author
         from app.${table}_version v where v.${table}_id = $1 order by v.version desc limit 50`,
        [id],
      );
      return rows.map(({ version, room_id: room, was, body, reason, author, written_at }) => {
        const place = { row: id, room, version };
        const opened = { text: open(vault, place, body), reason: openReason(vault, place, reason) };
        return { version, was, author, writtenAt: written_at.toISOString(), ...opened };
      });
    },
    /** Writes a new line. */
    async insert(writing: Writing, { id, roomId }: Lies, said: RecordInput<F>, set?: SetByProgram<F>): Promise<void> {
      const place = { row: id, room: roomId, version: 1 };
      const cells = cellsOf(writing, place, valuesOf(said, set), 'always', 'first');
      await insertRow(writing.tx, `app.${table}`, { id, room_id: roomId, ...cells });
    },
    /** Puts the next version in place if the given one still stands; the database keeps the former. Returns whether it did. */
    async replace(
      writing: Writing,
      { id, roomId }: Lies,
      said: CorrectInput<F>,
      version: number,
      set?: SetByProgram<F>,
    ): Promise<boolean> {
      const place = { row: id, room: roomId, version: version + 1 };
      const cells = cellsOf(writing, place, valuesOf(said, set), 'always', 'later');
      return replaceRow(writing.tx, `app.${table}`, { id, version }, cells);
    },
    /** Closes the words of one version, for a writing that an act of the database does. */
    seal: (vault: Vault, place: Place, said: object) => close(vault, place, valuesOf(said)),
    /** The words that must not name anybody who is not to be named, by field. */
    wordsOf(said: object): Record<string, string | undefined> {
      const checked = words.filter(([, field]) => !field.mayIdentify);
      return Object.fromEntries(checked.map(([name]) => [name, wordOf(name, valuesOf(said)) ?? undefined]));
    },
  };
}

export type LineTable<F extends Fields> = ReturnType<typeof lineTable<F>>;
