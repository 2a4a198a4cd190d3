import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copiedNames } from '../../src/backup/journal-copy.ts';
import { checkDatabase } from '../../src/operation/check-database.ts';
import { systemBinaries } from '../../src/platform/db/binaries.ts';
import { findReceiver } from '../../src/platform/db/receiver.ts';
import { withClient } from '../../src/platform/db/with-client.ts';
import { withServer } from '../../src/start/command.ts';
import { joinDatabase } from '../../src/start/database.ts';
import { type Drill, runCli, startDrill } from './drill.ts';

/** A server that brings what receives its journal: of RINNALLA_PG_BIN, or of the system. The packaged one does not. */
const programs = process.env.RINNALLA_PG_BIN ?? systemBinaries();
const there = programs !== undefined && findReceiver(programs, 17) !== undefined;
if (!there)
  console.warn('No PostgreSQL 17 or newer with pg_receivewal on this machine: the copy of the journal is not proved.');

describe.runIf(there)('a second copy of the journal', () => {
  let drill: Drill;
  const confirmed: string[] = [];
  beforeAll(async () => {
    drill = await startDrill({ copied: programs as string });
  });
  afterAll(() => drill?.stop());

  const copyFinding = async () => {
    const found = await checkDatabase(drill.settled, joinDatabase(drill.settled), () => new Date());
    return found.find(({ about }) => about === 'journal copy');
  };

  test('a change is confirmed only when the copy has it, and doctor says whether it is received', async () => {
    expect((await drill.note('Kummallakin levyllä')).status).toBe(200);
    expect(await copyFinding()).toMatchObject({
      found: 'ok',
      says: expect.stringMatching(/received in .*, \d+ kB behind/),
    });
    const receiver = Number(execFileSync('pgrep', ['-P', String(process.pid), 'pg_receivewal'], { encoding: 'utf8' }));
    process.kill(receiver, 'SIGSTOP');
    const late = drill.note('Odottaa kopiota');
    expect(await Promise.race([late.then(() => 'confirmed'), sleep(2_000, 'waits')])).toBe('waits');
    process.kill(receiver, 'SIGCONT');
    expect((await late).status).toBe(200);
    process.kill(receiver, 'SIGKILL');
    expect((await drill.note('Kopioidaan taas')).status).toBe(200);
    expect(await copyFinding()).toMatchObject({ found: 'ok' });
  });

  test('a stop in order is no fault, the next start goes on, and without the setting the server keeps nothing for a copy', async () => {
    const [said, dataDir, journalTo] = [[] as string[], drill.at('other'), drill.at('other-copy')];
    mkdirSync(dataDir, { mode: 0o711 });
    mkdirSync(journalTo);
    const slots = (to: string | undefined) =>
      withServer(
        { ...drill.settled, dataDir, journalTo: to },
        (line) => said.push(line),
        async ({ admin, copy }) => {
          const { rows } = await withClient(admin, (client) =>
            client.query('select slot_name, active from pg_replication_slots'),
          );
          return [rows, await copy?.state()];
        },
      );
    const slot = { slot_name: 'rinnalla_copy', active: true };
    for (const _ of [1, 2]) expect(await slots(journalTo)).toEqual([[slot], { receiving: true, behind: 0 }]);
    expect(await slots(undefined)).toEqual([[], undefined]);
    expect(said).toEqual([]);
  });

  test('killed and its folder lost, the database comes back from a backup and the copy with every confirmed change', async () => {
    expect(await runCli(['backup'], drill.settings(drill.at('data'))).ended).toMatchObject({ code: 0 });
    const home = path.join(drill.at('data'), 'postgres');
    const pid = Number(readFileSync(path.join(home, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
    const writers = Array.from({ length: 4 }, () => write());
    await expect.poll(() => confirmed.length).toBeGreaterThan(200);
    process.kill(pid, 'SIGKILL');
    rmSync(home, { recursive: true, force: true });
    await Promise.all(writers);

    const lost = confirmed.length - (await restored('without'));
    expect(lost).toBe(confirmed.length);
    const told = await runCli(
      ['restore', drill.target, '--identity', drill.at('identity.txt'), '--copy', drill.at('copy')],
      drill.settings(drill.at('with')),
    ).ended;
    expect([told.code, told.out]).toEqual([0, expect.stringContaining('Restored in')]);
    expect(await found('with')).toBe(confirmed.length);
    expect(copiedNames(drill.at('copy')).length).toBeGreaterThan(0);
    // The restored database goes on along a timeline of its own: into the former copy it is refused in words, into a new folder it is copied.
    const goesOn = { ...drill.settled, dataDir: drill.at('with') };
    const copying = (journalTo: string) =>
      withServer(
        { ...goesOn, journalTo },
        () => undefined,
        async ({ copy }) => copy?.state(),
      );
    await expect(copying(drill.at('copy'))).rejects.toThrow(/another Rinnalla.* give the copy a new folder/s);
    // Nor where nobody has said whose it is, as an earlier release left it.
    rmSync(path.join(drill.at('copy'), 'owner.json'));
    await expect(copying(drill.at('copy'))).rejects.toThrow(/another Rinnalla.* give the copy a new folder/s);
    mkdirSync(drill.at('new-copy'));
    expect(await copying(drill.at('new-copy'))).toMatchObject({ receiving: true });
    console.log(`${confirmed.length} confirmed changes, none of them in the backup, none lost`);
  });

  /** Keeps notes until one is not confirmed. */
  async function write(): Promise<void> {
    for (;;) {
      const { status, body } = await drill
        .note(`Kuormaa ${confirmed.length}`)
        .catch(() => ({ status: 0, body: undefined }));
      if (status !== 200) return;
      confirmed.push(body.id as string);
    }
  }

  /** How many of the confirmed changes are in a restored data directory. */
  const found = (name: string): Promise<number> =>
    drill.in(drill.at(name), async (client) => {
      const { rows } = await client.query<{ n: number }>(
        'select count(*)::int as n from app.note where id = any ($1)',
        [confirmed],
      );
      return rows[0]?.n ?? 0;
    });

  async function restored(name: string): Promise<number> {
    const told = await runCli(
      ['restore', drill.target, '--identity', drill.at('identity.txt')],
      drill.settings(drill.at(name)),
    ).ended;
    expect(told.code).toBe(0);
    return found(name);
  }
});

test.skipIf(there)(
  'no PostgreSQL 17 or newer with pg_receivewal on this machine: the copy of the journal is not proved here',
  () => undefined,
);
