import { openDetail } from '../../src/platform/audit/trail.ts';
import type { Place, Vault } from '../../src/platform/crypto/vault.ts';
import type { Pools } from '../../src/platform/db/pools.ts';
import { inTransaction, type ReadTx } from '../../src/platform/db/tx.ts';

type Row = Record<string, unknown>;
type Sealed = readonly [column: string, place: (row: Row) => Omit<Place, 'table'>];

const at =
  (key: string, room: string, more = '') =>
  (row: Row) => ({
    row: `${row[key] as string}${more}`,
    room: row[room] as number,
    version: (row.version as number | undefined) ?? 1,
  });
const first =
  (key: string, room: string, more = '') =>
  (row: Row) => ({ ...at(key, room, more)(row), version: 1 });

/** Every sealed column that a worker may meet, under the name of the place that it was closed in. */
const sealed: Readonly<Record<string, readonly (readonly [table: string, ...Sealed])[]>> = {
  'app.note': [['note', 'body', at('id', 'room_id')]],
  'app.note_version': [['note', 'body', at('note_id', 'room_id')]],
  'app.contact_rule': [['contact_rule', 'note', at('id', 'room_id')]],
  'app.contact_point': [['contact_point', 'value', first('id', 'room_id')]],
  'app.contact_made': [['contact_made', 'note', first('id', 'room_id')]],
  'app.person': [['person', 'sealed', at('id', 'room_id')]],
  'app.place': [['place', 'body', first('id', 'room_id')]],
  'app.consent_slip': [
    ['consent_slip', 'purpose', first('id', 'key_room_id')],
    ['consent_slip', 'explained_by', first('id', 'key_room_id', '/explained-by')],
    ['consent_slip', 'exclusions', first('id', 'key_room_id', '/exclusions')],
  ],
  'app.invitation': [
    ['invitation', 'purpose', first('id', 'key_room_id')],
    ['invitation', 'reason', first('id', 'key_room_id', '/reason')],
  ],
  'app.intake_slip': [
    ['intake_slip', 'purpose', first('id', 'room_id')],
    ['intake_slip', 'reason', first('id', 'room_id', '/reason')],
  ],
};

async function readTable(tx: ReadTx, vault: Vault, table: string): Promise<string[]> {
  const rows = await tx.query<Row>(`select * from ${table}`);
  if (table === 'audit.entry')
    return rows.map((row) =>
      JSON.stringify(openDetail(vault, row.key_room_id as number, row.leaf as string, row.detail as Buffer)),
    );
  return rows.flatMap((row) => [
    JSON.stringify(row),
    ...(sealed[table] ?? []).flatMap(([name, column, place]) => {
      const closed = row[column] as Buffer | null;
      return closed ? [vault.open({ table: name, ...place(row) }, closed)] : [];
    }),
  ]);
}

/** All that a worker can read in the database, row by row and opened: by table. The directory of organisations is left out. */
export function readAll(pools: Pools, vault: Vault, token: string): Promise<Map<string, string[]>> {
  return inTransaction(
    pools.look,
    'look',
    (tx) => tx.query('select look.enter($1)', [token]),
    async (tx) => {
      const tables = await tx.query<{ name: string }>(
        `select schemaname || '.' || quote_ident(tablename) as name from pg_tables
         where schemaname in ('app', 'audit') and tablename not in ('organisation', 'service', 'service_version')
           and has_table_privilege(format('%I.%I', schemaname, tablename), 'select') order by 1`,
      );
      const read = await Promise.all(tables.map(async ({ name }) => [name, await readTable(tx, vault, name)] as const));
      return new Map(read);
    },
    async () => undefined,
  );
}
