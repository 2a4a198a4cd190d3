import { afterAll, beforeAll, expect, test } from 'vitest';
import { backupsIn } from '../../src/backup/target.ts';
import { openFileKeyRing } from '../../src/platform/crypto/file-key-ring.ts';
import { ringFolder } from '../../src/platform/crypto/ring-by-settings.ts';
import { openVault } from '../../src/platform/crypto/vault.ts';
import { type Drill, runCli, startDrill } from './drill.ts';

let drill: Drill;
beforeAll(async () => {
  drill = await startDrill();
});
afterAll(() => drill.stop());

const backedUp = async (...words: string[]) => {
  const { code, error } = await runCli(['backup', ...words], drill.settings(drill.at('data'))).ended;
  expect(code, error).toBe(0);
};

interface Sealed {
  readonly id: string;
  readonly body: Buffer;
  readonly room: number;
  readonly version: number;
}

/** What the notes of a database that was restored say with the ring that came with it; what does not open, in the words of the refusal. */
async function readIn(into: string): Promise<ReadonlyMap<string, string>> {
  const rows = await drill.in(into, async (client) => {
    const answer = await client.query<Sealed>('select id, body, room_id as room, version from app.note');
    return answer.rows;
  });
  const ring = openFileKeyRing(ringFolder({ dataDir: into }), drill.masterKey);
  const vault = openVault(ring);
  const read = rows.map(({ id, body, room, version }): [string, string] => {
    try {
      return [id, vault.open({ table: 'note', row: id, room, version }, body)];
    } catch (error) {
      return [id, (error as Error).message];
    }
  });
  ring.close();
  return new Map(read);
}

async function restored(name: string, database: string, ...words: string[]): Promise<ReadonlyMap<string, string>> {
  const from = [drill.target, '--identity', drill.at('identity.txt'), '--database', database, ...words];
  const { code, error } = await runCli(['restore', ...from], drill.settings(drill.at(name))).ended;
  expect(code, error).toBe(0);
  return readIn(drill.at(name));
}

test('a room that was erased is unreadable in three older backups, each with the newest ring, and other rooms are read', async () => {
  const kept = (await drill.ask('POST', '/cases', { codeWord: 'Haapa', sameWord: true })).body.id as string;
  const note = { class: 'support', happenedOn: '2026-11-20', text: 'Jää talteen' };
  const { id: other } = (await drill.ask('POST', `/cases/${kept}/notes`, note)).body;
  const erased: string[] = [];
  for (const nth of [1, 2, 3]) {
    erased.push((await drill.note(`Poistetaan ${nth}`)).body.id);
    await backedUp();
  }
  const databases = backupsIn(drill.target, 'database').map(({ file }) => file);
  const [olderRing] = backupsIn(drill.target, 'ring').slice(-1);
  expect(databases).toHaveLength(3);
  const { rows } = await drill.owner.query<{ room: number }>('select room_id as room from app.note where id = $1', [
    erased[0],
  ]);
  const ring = openFileKeyRing(ringFolder(drill.settled), drill.masterKey);
  ring.destroy(rows[0]?.room as number);
  ring.close();
  await backedUp('--ring-only');

  for (const [nth, database] of databases.entries()) {
    const read = await restored(`older-${nth}`, database);
    // What was written after a backup comes with the journal, as far as that was kept.
    const there = erased.filter((id, which) => which <= nth || read.has(id));
    for (const id of there) expect(read.get(id)).toContain('has been destroyed');
    expect(read.get(other)).toBe('Jää talteen');
  }
  // Sabotage: with a ring from before, which is kept for 30 days at most, the same database tells all.
  const before = await restored('before', databases[2] as string, '--ring', olderRing?.file as string);
  expect(erased.map((id) => before.get(id))).toEqual(['Poistetaan 1', 'Poistetaan 2', 'Poistetaan 3']);
}, 600_000);
