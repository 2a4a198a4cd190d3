import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { type InformationClass, queryLines } from '../room/index.ts';
import { closedWords, type Place, reasonOf } from './closed-words.ts';
import type { CorrectInput, Fields, ParentLine, RecordInput, SetByProgram, Shown, Typed } from './field.ts';
import { formerVersions } from './former.queries.ts';
import { type Kept, type KeptRow, keptColumns, keptView } from './kept.queries.ts';

/** What else a line shows, of its room or of the database: columns and joins beside the table `t`, where `$1` is the case. */
export interface Join<Row extends object, View extends object> {
  readonly columns?: string;
  readonly from?: string;
  readonly shown: (row: Row, vault: Vault) => View;
}

/** Where a kind of line lies, said once. */
export interface TableOf<F extends Fields, Row extends object, Joined extends object> {
  readonly table: string;
  /** How the use log calls its rows; the table with hyphens unless said. */
  readonly logged?: string;
  readonly fields: F;
  readonly join?: Join<Row, Joined>;
  /** SQL after `order by`, before the id; `t` is the table. */
  readonly order: string;
  /** SQL of the lines that a list shows, beside those recorded by mistake. */
  readonly stands?: string;
  /** Columns that its corrections do not have: no reason is given, or nothing leaves its lists as a mistake. */
  readonly without?: readonly ('reason' | 'mistaken')[];
  /** The most lines of a list of one case; 500 unless said. */
  readonly most?: number;
}

export type LineView<F extends Fields, Joined extends object = object> = Kept & Shown<F> & Joined;
/** A line that was found by its id, with where it lies. */
export type Found<F extends Fields, Joined extends object = object> = LineView<F, Joined> & {
  readonly roomId: number;
  readonly class: InformationClass;
};

/** Who writes which row, where and when. */
export interface Writing {
  readonly id: string;
  readonly roomId: number;
  readonly authorId: string;
  readonly at: Date;
}

/** Narrows a list to the lines whose column holds this value or one of these, or to those of a condition on it; `t` is the table. */
export type Only = { readonly is: string | number | readonly string[]; readonly most?: number } & (
  | { readonly column: string }
  | { readonly where: (given: string) => string }
);

/** Lines of one class: those of the others are not asked for. */
export const ofClass = (informationClass: InformationClass): Only => ({
  where: (given) => `t.room_id = any (array(select r.id from app.room r where r.class = ${given}))`,
  is: informationClass,
});

const narrowed = (only: Only, given: string): string => {
  if ('where' in only) return only.where(given);
  return `t.${only.column} = ${Array.isArray(only.is) ? `any (${given})` : given}`;
};

/** The most lines of a list, where its kind says nothing else; and of those of every case of the own organisation. */
const [mostOfCase, mostOfOwn] = [500, 20_000];
const ofOwn =
  't.room_id = any (array(select r.id from app.room r where r.organisation_id = (select priv.my_organisation())))';

/** The reason of the version that stands, for the join of a kind that shows it in its lists. */
export const shownReason = (table: string) => ({
  columns: 't.reason',
  shown: ({ id: row, room_id: room, version, reason }: KeptRow & { readonly reason: Buffer | null }, vault: Vault) => ({
    reason: reasonOf(vault, table, { row, room, version }, reason),
  }),
});

type Row = KeptRow & Readonly<Record<string, unknown>>;
type Values = ReadonlyMap<string, unknown>;

const valuesOf = (...said: readonly object[]): Values => new Map(said.flatMap((item) => Object.entries(item)));

/** Every table that was declared, for tests that look at all of them. */
export const declaredTables: { readonly table: string; readonly fields: Fields }[] = [];

/** What every kind of line can do with its table. */
export function lineTable<F extends Fields, JoinRow extends object = object, Joined extends object = object>(
  kind: TableOf<F, JoinRow, Joined>,
) {
  const { table, fields, join } = kind;
  declaredTables.push({ table, fields });
  const all = Object.entries(fields);
  const without = (name: string) => kind.without?.some((other) => other === name) ?? false;
  const ofWords = all.filter(([, { lies }]) => lies === 'closed' || lies === 'closed-alone');
  const closed = closedWords(table, {
    names: ofWords.map(([name]) => name),
    alone: ofWords.some(([, { lies }]) => lies === 'closed-alone'),
    fixed: ofWords.length > 0 && ofWords.every(([, { typed }]) => typed === 'first'),
  });
  const written = (...times: readonly Typed[]) =>
    all.filter(([, { typed, columns }]) => columns.length > 0 && times.some((time) => time === typed));
  const seen = all.flatMap(([name, field]) =>
    field.unseen ? [] : [{ name, field, aliases: field.columns.map((_, place) => `${name}__${place}`) }],
  );
  const shownColumns = seen.flatMap(({ field, aliases }) =>
    field.columns.map((column, place) => `t.${column} as "${aliases[place]}"`),
  );
  const columns = [keptColumns, ...shownColumns, ...(join?.columns === undefined ? [] : [join.columns])].join(', ');
  const from = `from app.${table} t ${join?.from ?? ''}`;
  const first = `${columns} ${from}`.includes('$1');
  const logged = kind.logged ?? table.replaceAll('_', '-');

  // A plain loop: a page may show thousands of lines.
  function view(vault: Vault, row: Row): LineView<F, Joined> {
    const said = closed.open(vault, { row: row.id, room: row.room_id, version: row.version }, row.body);
    const own: Record<string, unknown> = {};
    for (const { name, field, aliases } of seen) {
      if (field.lies === 'class') own[name] = row.class;
      else if (field.lies === 'column') own[name] = field.shown(aliases.map((alias) => row[alias]));
      else own[name] = said[name] ?? null;
    }
    // That the columns hold what fields and join say is claimed here, beside the statement that asks for them.
    return { ...keptView(row), ...own, ...join?.shown(row as unknown as JoinRow, vault) } as LineView<F, Joined>;
  }

  const saw = (trail: Trail, owner: string, informationClass: string, id: string, version: number) =>
    trail.saw(owner, informationClass, `${logged}:${id}:${version}`);

  const conditions = (ofCase: boolean, only: Only | undefined, next: number) =>
    [
      ...(ofCase ? [] : [ofOwn]),
      ...(without('mistaken') ? [] : ['not t.mistaken']),
      ...(kind.stands === undefined ? [] : [kind.stands]),
      ...(only === undefined ? [] : [narrowed(only, `$${next}`)]),
    ].join(' and ') || 'true';

  async function list(tx: ReadTx, vault: Vault, caseId: string | null, only?: Only, trail?: Trail) {
    const given = first ? [caseId] : [];
    const rows = await queryLines<Row>(
      tx,
      caseId,
      `select ${columns} ${from} where ${conditions(caseId !== null, only, given.length + 1)}
       order by ${kind.order}, t.id limit ${only?.most ?? (caseId === null ? mostOfOwn : (kind.most ?? mostOfCase))}`,
      only === undefined ? given : [...given, only.is],
    );
    if (trail) for (const row of rows) saw(trail, row.organisation_id, row.class, row.id, row.version);
    return rows.map((row) => view(vault, row));
  }

  return {
    ...kind,
    saw,
    /**
     * The lines of a case that the viewer may know of, or without a case all of the own organisation. **The trail is not told**: whoever
     * shows them tells it with `saw`.
     */
    readUntold: (tx: ReadTx, vault: Vault, caseId: string | null, only?: Only) => list(tx, vault, caseId, only),
    /** The lines of a case that the viewer may know of; the trail is told of each. */
    read: (tx: ReadTx, vault: Vault, trail: Trail, caseId: string, only?: Only) => list(tx, vault, caseId, only, trail),
    /** One line as the viewer may see it, or nothing; the trail is told by whoever shows it. */
    async find(tx: ReadTx, vault: Vault, caseId: string, id: string): Promise<Found<F, Joined> | undefined> {
      const given = first ? [caseId, id] : [id];
      const [row] = await queryLines<Row>(tx, caseId, `select ${columns} ${from} where t.id = $${given.length}`, given);
      return row && { ...view(vault, row), roomId: row.room_id, class: row.class as InformationClass };
    },
    /** Former versions of a line, the newest first, fifty at most. */
    former: (tx: ReadTx, vault: Vault, id: string) => formerVersions(tx, vault, table, closed, id),
    /** Writes a new line. */
    async insert(
      tx: Tx,
      vault: Vault,
      { id, roomId, authorId, at }: Writing,
      said: RecordInput<F>,
      set?: SetByProgram<F>,
      parent?: ParentLine,
    ): Promise<void> {
      const values = valuesOf(said, set ?? {});
      const own = written('always', 'first', 'by-program');
      const names = ['id', 'room_id', 'author_id', 'written_at', 'body', ...own.flatMap(([, field]) => field.columns)];
      const cells = own.flatMap(([name, field]) => field.cells(values.get(name), parent));
      const { body } = closed.seal(vault, { row: id, room: roomId, version: 1 }, values);
      await tx.query(
        `insert into app.${table} (${names.join(', ')}) values (${names.map((_, place) => `$${place + 1}`).join(', ')})`,
        [id, roomId, authorId, at, body, ...cells],
      );
    },
    /** Puts the next version in place if the given one still stands; the database keeps the former. Returns whether it did. */
    async replace(
      tx: Tx,
      vault: Vault,
      { id, roomId, authorId, at }: Writing,
      said: CorrectInput<F>,
      set: SetByProgram<F> | undefined,
      correction: { readonly version: number; readonly reason?: string | undefined; readonly mistaken?: boolean },
    ): Promise<boolean> {
      const values = valuesOf(said, set ?? {});
      const own = written('always', 'later', 'by-program');
      const place = { row: id, room: roomId, version: correction.version + 1 };
      const { body, reason } = closed.seal(vault, place, values, correction.reason);
      const kept = { body, reason, mistaken: correction.mistaken ?? false };
      const cells: (readonly [string, unknown])[] = [
        ['author_id', authorId],
        ['written_at', at],
        ...Object.entries(kept).filter(([name]) => !without(name) && !(name === 'body' && closed.fixed)),
        ...own.flatMap(([name, field]) => {
          const cellsOf = field.cells(values.get(name), undefined);
          return field.columns.map((column, place) => [column, cellsOf[place]] as const);
        }),
      ];
      const rows = await tx.query(
        `update app.${table} set version = version + 1, ${cells.map(([name], at) => `${name} = $${at + 3}`).join(', ')}
         where id = $1 and version = $2 returning id`,
        [id, correction.version, ...cells.map(([, value]) => value)],
      );
      return rows.length === 1;
    },
    /** Closes the words of one version, for a writing that an act of the database does. */
    seal: (vault: Vault, place: Place, said: object, reason?: string) =>
      closed.seal(vault, place, valuesOf(said), reason),
    /** The words that are closed, by field: what must not name anybody who is not to be named. */
    wordsOf: (said: object): Record<string, string | undefined> => closed.words(valuesOf(said)),
  };
}

export type LineTable<F extends Fields, JoinRow extends object = object, Joined extends object = object> = ReturnType<
  typeof lineTable<F, JoinRow, Joined>
>;
