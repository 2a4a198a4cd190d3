import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Vault } from '../../src/platform/crypto/vault.ts';
import { inTransaction, type ReadTx } from '../../src/platform/db/tx.ts';
import { plain, secured, timelineClasses } from './statements.ts';

/** The bare work of the three operations: the same statements in the same round trips, the same fields opened, and nothing else. */
export interface Floor {
  list(token: string): Promise<object>;
  timeline(token: string, caseId: string): Promise<object>;
  note(token: string, caseId: string, note: { class: string; happenedOn: string; text: string }): Promise<object>;
}

interface Drawer {
  room: number;
  keyRoom: number;
  pass?: string | null;
}

/** What `look.enter` answers, as far as the floor asks. */
interface Acting {
  workerId: string;
  logRoom: number;
  now: string;
  logRooms?: Drawer[];
}

interface EntryRow {
  id: string;
  room_id: number;
  version: number;
  sealed: Buffer;
}

/** An entry of the use log of the usual size, made beforehand: making it is the program's cost, not the floor's. */
const prebuilt = {
  kind: 'TimelineViewed',
  classes: ['account', 'health', 'process', 'support'],
  leaf: JSON.stringify({ v: 1, filler: 'x'.repeat(420) }),
  detail: randomBytes(260),
};
// The login of a change writes no looks. The database compares the leaf with the entry and with the moment.
const kinds = { look: prebuilt.kind, change: 'NoteWritten' };
const [classes, detail] = [JSON.stringify(prebuilt.classes), prebuilt.detail.toString('base64')];
const filler = 'x'.repeat(300);
const entryFor = ({ room, keyRoom, pass }: Drawer, { kind: login }: ReadTx, now: string): string => {
  const kind = kinds[login];
  const leaf = `{"v":1,"t":"${now}","kind":"${kind}","room":${room},"classes":${classes},"filler":"${filler}"}`;
  return `[{"room":${room},"keyRoom":${keyRoom},"pass":${JSON.stringify(pass ?? null)},"kind":"${kind}","classes":${classes},"leaf":${JSON.stringify(leaf)},"detail":"${detail}"}]`;
};

const opened = (vault: Vault, rows: readonly EntryRow[]): object[] =>
  rows.map(({ sealed, ...row }) => ({
    ...row,
    text: vault.open({ table: 'note', row: row.id, room: row.room_id, version: row.version }, sealed),
  }));

/** With row policies and the functions of sight, by the logins of the program. */
export function securedFloor(look: Pool, change: Pool, vault: Vault): Floor {
  const enter = async (tx: ReadTx, token: string, caseId: string) => {
    const [entered] = await tx.query<{ acting: Acting }>(secured.enter, [token, caseId]);
    const acting = entered?.acting as Acting;
    // As milliseconds, as the program's dates are.
    const now = new Date(acting.now).toISOString();
    return { acting, now, drawer: acting.logRooms?.[0] ?? { room: acting.logRoom, keyRoom: acting.logRoom } };
  };
  const log = (tx: ReadTx, { drawer, now }: { drawer: Drawer; now: string }) =>
    tx.query(secured.log, [entryFor(drawer, tx, now)]);
  return {
    list: (token) =>
      inTransaction(
        look,
        'look',
        (tx) => enter(tx, token, ''),
        async (tx, { drawer, now }) => ({
          drawer,
          now,
          cases: await tx.query(secured.list, ['open', '-infinity', '', 26]),
        }),
        log,
      ),
    timeline: (token, caseId) =>
      inTransaction(
        look,
        'look',
        (tx) => enter(tx, token, caseId),
        async (tx, { drawer, now }) => {
          const [parts, rooms, names, rows] = await Promise.all([
            tx.query(secured.parts, [caseId]),
            tx.query(secured.rooms, [caseId]),
            tx.query(secured.names),
            tx.query<EntryRow>(secured.timeline, [
              caseId,
              null,
              null,
              51,
              timelineClasses,
              null,
              null,
              null,
              21,
              null,
              null,
            ]),
          ]);
          return { drawer, now, parts, rooms, names, entries: opened(vault, rows) };
        },
        log,
      ),
    note: (token, caseId, note) =>
      inTransaction(
        change,
        'change',
        (tx) => enter(tx, token, caseId),
        async (tx, { acting, drawer, now }) => {
          await tx.query(secured.hiddenParts, [caseId]);
          const [room] = await tx.query<{ id: number }>(secured.ownRoom, [caseId, note.class]);
          const [id, roomId] = [randomUUID(), room?.id as number];
          const body = vault.seal({ table: 'note', row: id, room: roomId, version: 1 }, note.text);
          await tx.query(secured.note, [id, roomId, acting.workerId, new Date(), body, note.happenedOn]);
          return { drawer, now, id };
        },
        log,
      ),
  };
}

/** Past the row policies, with plain conditions. */
export function plainFloor(pool: Pool, vault: Vault): Floor {
  const enter = async (tx: ReadTx, token: string, caseId: string) => {
    const [[acting], rooms] = await Promise.all([
      tx.query<{ workerId: string; logRoom: number }>(plain.session, [createHash('sha256').update(token).digest()]),
      caseId === '' ? [] : tx.query<Drawer>(plain.logRooms, [caseId]),
    ]);
    if (!acting) throw new Error('no session');
    return { acting, drawer: rooms[0] ?? { room: acting.logRoom, keyRoom: acting.logRoom } };
  };
  const log = (tx: ReadTx, { drawer }: { drawer: Drawer }) =>
    tx.query(plain.log, [drawer.room, drawer.keyRoom, prebuilt.kind, prebuilt.classes, prebuilt.leaf, prebuilt.detail]);
  return {
    list: (token) =>
      inTransaction(
        pool,
        'look',
        (tx) => enter(tx, token, ''),
        async (tx, { acting, drawer }) => ({
          drawer,
          cases: await tx.query(plain.list, ['open', '-infinity', '', 26, acting.workerId]),
        }),
        log,
      ),
    timeline: (token, caseId) =>
      inTransaction(
        pool,
        'look',
        (tx) => enter(tx, token, caseId),
        async (tx, { drawer }) => {
          const [parts, rows] = await Promise.all([
            tx.query(plain.parts, [caseId]),
            tx.query<EntryRow>(plain.timeline, [caseId, 51]),
          ]);
          return { drawer, parts, entries: opened(vault, rows) };
        },
        log,
      ),
    note: (token, caseId, note) =>
      inTransaction(
        pool,
        'change',
        (tx) => enter(tx, token, caseId),
        async (tx, { acting, drawer }) => {
          const [room] = await tx.query<{ id: number }>(plain.ownRoom, [caseId, note.class]);
          const [id, roomId] = [randomUUID(), room?.id as number];
          const body = vault.seal({ table: 'note', row: id, room: roomId, version: 1 }, note.text);
          await tx.query(plain.note, [id, roomId, acting.workerId, new Date(), body, note.happenedOn]);
          return { drawer, id };
        },
        log,
      ),
  };
}
