import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fetchJournal } from './fetch-journal.ts';

/** A server that asks for 100 pieces one after the other, and takes each answer away the moment it is there. */
const hasty = (folder: string) => `
  const { unlinkSync, writeFileSync } = require('node:fs');
  for (let at = 0; at < 100; at += 1) {
    const file = ${JSON.stringify(folder)} + '/' + at;
    writeFileSync(file + '.asked', '');
    for (let taken = false; !taken; ) try { unlinkSync(file + '.none'); taken = true } catch {}
  }`;

test('an answer that the server takes away at once is no fault', async () => {
  const home = mkdtempSync(path.join(tmpdir(), 'rinnalla-fetch-'));
  const folder = path.join(home, 'replaying');
  const account = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const [journal, secret] = [path.join(home, 'journal'), Buffer.alloc(32)];
  const fetching = fetchJournal({ journal, identities: [], secret, folder, account, told: () => undefined });
  const server = spawn(process.execPath, ['-e', hasty(folder)]);
  try {
    const ended = new Promise((resolve) => {
      server.once('exit', resolve);
    });
    expect(await Promise.race([ended, fetching.failed])).toBe(0);
  } finally {
    server.kill('SIGKILL');
    await fetching.stop();
    rmSync(home, { recursive: true, force: true });
  }
});
