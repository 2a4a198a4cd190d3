import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { journalFolder, journalNames } from '../../src/backup/journal.ts';
import { backupsIn } from '../../src/backup/target.ts';
import { startProgram } from '../../src/start/program.ts';
import { type Drill, type Ran, runCli, startDrill } from './drill.ts';

// What happens to the service's backups when a copy of it is started with the service's own settings.
let drill: Drill;
/** A note of the service, written after the trial had been started. */
let later: string;

beforeAll(async () => {
  drill = await startDrill();
  await keptNote('Ennen kokeilua');
  expect(await cli(['backup'], 'data')).toMatchObject({ code: 0 });
  await keptNote('Varmuuskopion jälkeen');
});
afterAll(() => drill.stop());

/** A command of an operator, with the settings of the service and a data directory. */
const cli = (words: string[], dataDir: string): Promise<Ran> => runCli(words, drill.settings(drill.at(dataDir))).ended;

const restore = (into: string, ...words: string[]): Promise<Ran> =>
  cli(['restore', drill.target, '--identity', drill.at('identity.txt'), ...words], into);

/** A note that is confirmed, in a piece of the journal that is kept with the backups. */
async function keptNote(text: string): Promise<string> {
  const { status, body } = await drill.note(text);
  expect(status).toBe(200);
  await drill.keepJournal();
  return body.id as string;
}

const has = (dataDir: string, id: string): Promise<boolean> =>
  drill.in(drill.at(dataDir), async (client) => {
    const { rows } = await client.query('select from app.note where id = $1', [id]);
    return rows.length === 1;
  });

const inStore = (): string[] =>
  readdirSync(drill.target, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.age'))
    .toSorted();

const checksAt = async (port: number) => {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`);
  const { checks } = (await answer.json()) as { checks: Record<string, string> };
  return { status: answer.status, backups: checks.backups };
};

/** A row that is made in a restored data directory, which shows later whose data a restore has brought. */
const markedIn = (dataDir: string, name: string): Promise<void> =>
  drill.in(drill.at(dataDir), async (client) => {
    await client.query(
      `insert into app.organisation (id, name, kind, region) values (gen_random_uuid(), $1, 'victim-support', 'Uusimaa')`,
      [name],
    );
  });

const marksIn = (dataDir: string): Promise<string[]> =>
  drill.in(drill.at(dataDir), async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select name from app.organisation where region = 'Uusimaa' order by 1`,
    );
    return rows.map(({ name }) => name);
  });

const timelines = (): string[] => [
  ...new Set(journalNames(journalFolder(drill.target)).map((name) => name.slice(0, 8))),
];

test('a trial copy with the settings of the service keeps nothing in its store, and says so; a restore gives the service', async () => {
  expect(await restore('trial')).toMatchObject({ code: 0 });
  const before = inStore();
  const said: string[] = [];
  const program = await startProgram(
    drill.configOf(drill.at('trial')),
    createApp,
    (_done, work) => work(),
    (line) => said.push(line),
  );
  // It works, and says on whom it cannot rely.
  expect(await checksAt(program.port)).toEqual({ status: 200, backups: 'failing' });
  await program.stop();
  const backedUp = await cli(['backup'], 'trial');
  expect(inStore()).toEqual(before);
  expect(backedUp).toMatchObject({ code: 1, error: expect.stringContaining('--take-over') });
  expect(said.join('\n')).toContain('--take-over');

  later = await keptNote('Kokeilun jälkeen');
  const again = await restore('after-trial');
  expect(again).toMatchObject({ code: 0 });
  expect(await has('after-trial', later)).toBe(true);
});

test('of two that were restored one takes over: the former service and the other one are refused, and say so', async () => {
  await markedIn('after-trial', 'Toinen');
  expect(await cli(['backup'], 'after-trial')).toMatchObject({
    code: 1,
    error: expect.stringContaining('--take-over'),
  });
  expect(await cli(['backup', '--take-over', '--ring-only'], 'after-trial')).toMatchObject({ code: 1 });
  expect(await cli(['backup', '--take-over'], 'after-trial')).toMatchObject({ code: 0 });
  const kept = inStore();
  expect(await cli(['backup', '--ring-only'], 'data')).toMatchObject({
    code: 1,
    error: expect.stringContaining('another Rinnalla'),
  });
  await expect.poll(() => checksAt(drill.port), { timeout: 30_000 }).toEqual({ status: 200, backups: 'failing' });
  // The other one has called its timeline 2 as well, and nobody could tell the two apart.
  expect(await cli(['backup', '--take-over'], 'trial')).toMatchObject({
    code: 1,
    error: expect.stringMatching(/two that (came|were restored) from one backup/),
  });
  expect(inStore()).toEqual(kept);
  // One way, of which whoever cannot open the histories says nothing.
  for (const words of [[], ['--identity', drill.at('identity.txt')]]) {
    const looked = await cli(['verify-backup', ...words], 'data');
    expect([looked.code, looked.out]).toEqual([0, expect.not.stringContaining('leaves out')]);
  }
});

test('a restore of a restore follows it, on a timeline that nobody has used', async () => {
  expect(await restore('third')).toMatchObject({ code: 0 });
  expect(await marksIn('third')).toEqual(['Toinen']);
  await markedIn('third', 'Kolmas');
  expect(await cli(['backup', '--take-over'], 'third')).toMatchObject({ code: 0 });
  expect(timelines()).toEqual(['00000001', '00000002', '00000003']);
  expect(await restore('fourth')).toMatchObject({ code: 0 });
  expect(await marksIn('fourth')).toEqual(['Kolmas', 'Toinen']);
  // Also from a backup of before both.
  const first = backupsIn(drill.target, 'database')[0]?.file as string;
  expect(await restore('across', '--database', first)).toMatchObject({ code: 0 });
  expect([await has('across', later), await marksIn('across')]).toEqual([true, ['Kolmas', 'Toinen']]);
});

test('the service takes its folder back, and a restore follows it', async () => {
  expect(await cli(['backup', '--take-over'], 'data')).toMatchObject({ code: 0 });
  const since = new Date();
  const last = await keptNote('Palvelu jatkaa');
  await expect.poll(() => checksAt(drill.port), { timeout: 30_000 }).toEqual({ status: 200, backups: 'ok' });
  const again = await restore('fifth');
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining('Follows timeline 1; left out: timeline 3') });
  expect([await has('fifth', last), await marksIn('fifth')]).toEqual([true, []]);
  // Before that moment the service was another: nobody guesses which is meant.
  const before = new Date(since.getTime() - 60_000).toISOString();
  expect(await restore('sixth', '--to', before)).toMatchObject({
    code: 1,
    error: expect.stringContaining('--timeline'),
  });
});

test('where nobody has said whose the folder is, a restore names the ways and takes the one that it is told', async () => {
  const spoilt = drill.at('spoilt');
  cpSync(drill.target, spoilt, { recursive: true });
  rmSync(path.join(spoilt, 'owner.json'));
  const words = ['restore', spoilt, '--identity', drill.at('identity.txt')];
  const verify = (...more: string[]) => cli(['verify-backup', spoilt, ...more], 'data');
  expect(await cli(words, 'unsaid')).toMatchObject({
    code: 1,
    error: expect.stringMatching(/goes on in 2 ways.*timeline 1 \(its journal kept until .*timeline 3 .*--timeline/),
  });
  expect(await verify()).toMatchObject({ code: 1, error: expect.stringContaining('give --identity to see') });
  expect(await verify('--identity', drill.at('identity.txt'))).toMatchObject({
    code: 1,
    error: expect.stringContaining('goes on in 2 ways'),
  });
  expect(await cli([...words, '--timeline', '2'], 'unsaid')).toMatchObject({
    code: 1,
    error: expect.stringContaining('no timeline 2'),
  });
  expect(await cli([...words, '--timeline', '1'], 'first')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/Follows timeline 1; left out: timeline 3/),
  });
  expect([await has('first', later), await marksIn('first')]).toEqual([true, []]);
  expect(await cli([...words, '--timeline', '3'], 'last')).toMatchObject({ code: 0 });
  expect(await marksIn('last')).toEqual(['Kolmas', 'Toinen']);
});

test('a copy of the data directory is no owner, nor is one that was brought back to what it was', async () => {
  const files = ['backup-owner.json', 'mode'];
  expect(files.every((name) => readdirSync(drill.at('data')).includes(name))).toBe(true);
  await drill.halt();
  execFileSync('cp', ['-a', drill.at('data'), drill.at('copied')]);
  expect(await cli(['backup'], 'copied')).toMatchObject({
    code: 1,
    error: expect.stringContaining('another Rinnalla'),
  });
  // As a snapshot of the machine that is brought back: at the same place, with what it knew then.
  const known = drill.at('data/backup-owner.json');
  cpSync(known, drill.at('known-then'));
  expect(await cli(['backup'], 'data')).toMatchObject({ code: 0 });
  cpSync(drill.at('known-then'), known);
  expect(await cli(['backup'], 'data')).toMatchObject({ code: 1, error: expect.stringContaining('another Rinnalla') });
});
