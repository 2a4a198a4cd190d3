import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import type { Context } from '../../platform/http/endpoint.ts';
import { type InformationClass, queryLines } from '../room/index.ts';
import type { CorrectInput, Fields, RecordInput, SetByProgram, Shown, Typed } from './field.ts';
import { type FormerVersion, type Kept, type KeptRow, type Place, reasonOf } from './kept.ts';

/** Who asks, and what is needed to answer. */
export type Asking = Pick<Context<unknown, 'case'>, 'tx' | 'vault' | 'acting'>;
/** Who writes, and when. */
export type Writing = Pick<Context<unknown, 'case', Tx>, 'tx' | 'vault' | 'acting' | 'now'>;

/** Where a kind of line lies, said once. */
export interface TableOf<F extends Fields> {
  readonly table: string;
  readonly fields: F;
  /** SQL after `order by`, before the id; `t` is the table. */
  readonly order: string;
  /** SQL of the lines that a list shows, beside those recorded by mistake. */
  readonly stands?: string;
  /** Columns that its corrections do not have: no reason is given, or nothing leaves its lists as a mistake. */
  readonly without?: readonly ('reason' | 'mistaken')[];
  /** The most lines of a list of one case; 500 unless said. */
  readonly most?: number;
}

/**
 * Where a line of a list lies, for who writes beside it. A symbol is in no answer: numbers of rooms count over the deployment and would
 * tell what others do (access model 5 b (e)).
 */
export const inRoom = Symbol('the room that a line lies in');
export interface InRoom {
  readonly [inRoom]: number;
}

export type LineView<F extends Fields> = Kept & Shown<F>;
/** A line that was found by its id, with where it lies. */
export type Found<F extends Fields> = LineView<F> & { readonly roomId: number; readonly class: InformationClass };

/** Which line, and in which room. */
export interface Lies {
  readonly id: string;
  readonly roomId: number;
}

/** Of which version the next one is made, and why. */
export interface Correction {
  readonly version: number;
  readonly reason?: string | undefined;
  readonly mistaken?: boolean | undefined;
}

/** Narrows a list by SQL, in which `$1` stands for the value and `t` for the table. */
export interface Only {
  readonly where: string;
  readonly is: string | readonly string[];
}

/** Lines of one class: those of the others are not asked for. */
export const ofClass = (informationClass: InformationClass): Only => ({
  where: 't.room_id = any (array(select r.id from app.room r where r.class = $1))',
  is: informationClass,
});
const ofOwn =
  't.room_id = any (array(select r.id from app.room r where r.organisation_id = (select priv.my_organisation())))';

type Row = KeptRow & Readonly<Record<string, unknown>>;
type Values = ReadonlyMap<string, unknown>;
type VersionRow = Row & { readonly was: FormerVersion['was']; readonly reason: Buffer | null };
export const valuesOf = (said: object, set: object = {}): Values =>
  new Map([...Object.entries(said), ...Object.entries(set)]);

/** Every table that was declared, for tests that look at all of them. */
export const declaredTables: { readonly table: string; readonly fields: Fields }[] = [];

/** What every kind of line can do with its table. */
export function lineTable<F extends Fields>(kind: TableOf<F>) {
  const { table, fields, order, stands, without = [], most = 500 } = kind;
  declaredTables.push({ table, fields });
  const all = Object.entries(fields);
  const words = all.filter(([, { closed }]) => closed !== undefined);
  const alone = words.some(([, { closed }]) => closed === 'alone');
  const seen = all.map(([name, field]) => ({ name, field, alias: `${name}_` })).filter(({ field }) => field.shown);
  const read = seen.flatMap(({ field, alias }) => (field.sql === undefined ? [] : [`${field.sql} as "${alias}"`]));
  const columns = ['t.id, t.room_id, t.author_id, t.version, t.written_at, t.body', ...read].join(', ');
  const select = `select ${columns} from app.${table} t`;
  const standing = [
    ...(without.includes('mistaken') ? [] : ['not t.mistaken']),
    ...(stands === undefined ? [] : [stands]),
  ];
  const absent: readonly string[] = words.length > 0 ? without : [...without, 'body'];

  const wordOf = (values: Values, name: string): string | null => {
    const value = values.get(name);
    return typeof value === 'string' ? value : null;
  };

  /** The words of one version, by name. */
  function open(vault: Vault, place: Place, body: Buffer | null): FormerVersion['text'] {
    if (body === null || words.length === 0) return {};
    const text = vault.open({ table, ...place }, body);
    return alone ? { [words[0]?.[0] ?? '']: text } : JSON.parse(text);
  }

  /** Closes the words of one version, and the reason of the correction that makes it. Where nothing was said nothing is kept. */
  function close(vault: Vault, place: Place, values: Values, why?: string) {
    const said = words.map(([name]) => [name, wordOf(values, name)] as const);
    const together = said.some(([, word]) => word !== null) ? JSON.stringify(Object.fromEntries(said)) : null;
    const text = alone ? (said[0]?.[1] ?? null) : together;
    return {
      body: text === null ? null : vault.seal({ table, ...place }, text),
      reason: why === undefined ? null : vault.seal({ table: `${table}_reason`, ...place }, why),
    };
  }

  // A plain loop: a page may show thousands of lines.
  function view(vault: Vault, row: Row): LineView<F> & InRoom {
    const { id, organisation_id: organisationId, organisation, author, own, version, written_at } = row;
    const said = open(vault, { row: id, room: row.room_id, version }, row.body);
    const shown: Record<string, unknown> = {};
    for (const { name, field, alias } of seen)
      shown[name] = field.shown?.(field.closed ? said[name] : row[alias], row, vault);
    const kept: Kept = { id, organisationId, organisation, author, own, version, writtenAt: written_at.toISOString() };
    // That the columns hold what the fields say is claimed here, beside the statement that asks for them.
    return { ...kept, ...shown, [inRoom]: row.room_id } as LineView<F> & InRoom;
  }

  const saw = (trail: Trail, owner: string, informationClass: string, id: string, version: number) =>
    trail.saw(owner, informationClass, `${table.replaceAll('_', '-')}:${id}:${version}`);

  async function list(tx: ReadTx, vault: Vault, caseId: string | null, only?: Only, trail?: Trail) {
    const conditions = [...(caseId === null ? [ofOwn] : []), ...standing, ...(only ? [only.where] : [])];
    const rows = await queryLines<Row>(
      tx,
      caseId,
      `${select} where ${conditions.join(' and ') || 'true'}
       order by ${order}, t.id limit ${caseId === null ? 20_000 : most}`,
      only ? [only.is] : [],
    );
    if (trail) for (const row of rows) saw(trail, row.organisation_id, row.class, row.id, row.version);
    return rows.map((row) => view(vault, row));
  }

  /** What every row keeps, as far as this table has it, and the fields that are written at these times: columns with their values. */
  const cellsOf = (kept: object, values: Values, ...times: readonly Typed[]): (readonly [string, unknown])[] => [
    ...Object.entries(kept).filter(([name]) => !absent.includes(name)),
    ...all.flatMap(([name, field]) =>
      field.column !== undefined && times.includes(field.typed)
        ? [[field.column, field.cell(values.get(name))] as const]
        : [],
    ),
  ];

  return {
    ...kind,
    saw,
    open,
    /**
     * The lines of a case that the viewer may know of, or without a case all of the own organisation. **The trail is not told**: whoever
     * shows them tells it with `saw`.
     */
    readUntold: (tx: ReadTx, vault: Vault, caseId: string | null, only?: Only) => list(tx, vault, caseId, only),
    /** The lines of a case that the viewer may know of; the trail is told of each. */
    read: (tx: ReadTx, vault: Vault, trail: Trail, caseId: string, only?: Only) => list(tx, vault, caseId, only, trail),
    /** One line as the viewer may see it, or nothing; the trail is told by whoever shows it. */
    async find(tx: ReadTx, vault: Vault, caseId: string, id: string): Promise<Found<F> | undefined> {
      const [row] = await queryLines<Row>(tx, caseId, `${select} where t.id = $1`, [id]);
      return row && { ...view(vault, row), roomId: row.room_id, class: row.class as InformationClass };
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
        const opened = { text: open(vault, place, body), reason: reasonOf(vault, table, place, reason) };
        return { version, was, author, writtenAt: written_at.toISOString(), ...opened };
      });
    },
    /** Writes a new line. */
    async insert(
      { tx, vault, acting, now }: Writing,
      { id, roomId }: Lies,
      said: RecordInput<F>,
      set?: SetByProgram<F>,
    ): Promise<void> {
      const values = valuesOf(said, set);
      const { body } = close(vault, { row: id, room: roomId, version: 1 }, values);
      const kept = { id, room_id: roomId, author_id: acting.workerId, written_at: now, body };
      const cells = cellsOf(kept, values, 'always', 'first', 'by-program', 'first-by-program');
      await tx.query(
        `insert into app.${table} (${cells.map(([name]) => name).join(', ')})
         values (${cells.map((_, place) => `$${place + 1}`).join(', ')})`,
        cells.map(([, value]) => value),
      );
    },
    /** Puts the next version in place if the given one still stands; the database keeps the former. Returns whether it did. */
    async replace(
      { tx, vault, acting, now }: Writing,
      { id, roomId }: Lies,
      said: CorrectInput<F>,
      set: SetByProgram<F> | undefined,
      { version, reason: why, mistaken = false }: Correction,
    ): Promise<boolean> {
      const values = valuesOf(said, set);
      const { body, reason } = close(vault, { row: id, room: roomId, version: version + 1 }, values, why);
      const kept = { author_id: acting.workerId, written_at: now, body, reason, mistaken };
      const cells = cellsOf(kept, values, 'always', 'later', 'by-program');
      const rows = await tx.query(
        `update app.${table} set version = version + 1, ${cells.map(([name], place) => `${name} = $${place + 3}`).join(', ')}
         where id = $1 and version = $2 returning id`,
        [id, version, ...cells.map(([, value]) => value)],
      );
      return rows.length === 1;
    },
    /** Closes the words of one version, for a writing that an act of the database does. */
    seal: (vault: Vault, place: Place, said: object, why?: string) => close(vault, place, valuesOf(said), why),
    /** The words that must not name anybody who is not to be named, by field. */
    wordsOf(said: object): Record<string, string | undefined> {
      const checked = words.filter(([, field]) => !field.mayIdentify);
      return Object.fromEntries(checked.map(([name]) => [name, wordOf(valuesOf(said), name) ?? undefined]));
    },
  };
}

export type LineTable<F extends Fields> = ReturnType<typeof lineTable<F>>;
