import { createHmac, randomBytes } from 'node:crypto';
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { seedStory } from '../../seeds/story.ts';
import { systemBinaries } from '../../src/platform/db/binaries.ts';
import { findReceiver } from '../../src/platform/db/receiver.ts';
import { withDatabase } from '../../src/start/command.ts';
import { joinDatabase } from '../../src/start/database.ts';
import { existingConfig } from '../../src/start/existing.ts';
import { freePort } from '../../src/start/listen.ts';
import { admitAll } from '../two-worlds/template.ts';
import { tokenOf } from '../two-worlds/words.ts';
import type { Address } from '../two-worlds/world.ts';
import { buildProgram, command, origin, startNode } from './nodes.ts';
import { makeServer } from './servers.ts';

/** Takes every mail and keeps it as it came. */
async function openMailbox(file: string) {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      stream.on('data', (part: Buffer) => appendFileSync(file, part));
      stream.on('end', () => done());
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return { port, close: () => new Promise<void>((resolve) => server.close(resolve)) };
}

const copies = findReceiver(systemBinaries() ?? '', 17) !== undefined;

/**
 * The program as an operator runs it, built and in the real mode, with the invented story: its database, the ring in a database of its own, backups, a
 * second copy of the journal where this machine can keep one, mail, metrics and a log. All that it leaves lies below one folder.
 */
export async function startRun() {
  buildProgram();
  const folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-canaries-'));
  const at = (name: string) => path.join(folder, name);
  chmodSync(folder, 0o711);
  for (const name of ['backups', 'copy', 'temp', 'logs']) mkdirSync(at(name));
  const identity = await generateX25519Identity();
  writeFileSync(at('identity.txt'), `${identity}\n`);
  const master = randomBytes(32);
  const ring = await makeServer(folder, 'ring');
  await ring.ask('create database ring');
  const mailbox = await openMailbox(at('logs/mail.txt'));
  const metricsPort = await freePort(['127.0.0.1'], 0);
  const recipient = await identityToRecipient(identity);
  const settings = (data = 'data'): Record<string, string> => ({
    RINNALLA_ORIGIN: origin,
    RINNALLA_ACCEPT_EMBEDDED: 'yes',
    RINNALLA_DATA: at(data),
    RINNALLA_RING_URL: ring.url('ring'),
    RINNALLA_MASTER_KEY: master.toString('base64'),
    RINNALLA_BACKUP_TO: at('backups'),
    RINNALLA_BACKUP_RECIPIENTS: recipient,
    ...(copies ? { RINNALLA_JOURNAL_TO: at('copy') } : {}),
    RINNALLA_SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
    RINNALLA_MAIL_FROM: 'tiedotus@palvelu.example',
    RINNALLA_METRICS_PORT: String(metricsPort),
    RINNALLA_LOG_LEVEL: 'info',
    TMPDIR: at('temp'),
  });
  let node = await startNode(settings());
  const config = existingConfig(settings(), '/');
  await withDatabase(config, () => undefined, seedStory);
  const client = new pg.Client(joinDatabase(config).admin);
  await client.connect();
  await admitAll(client);
  // Where the walk keeps codes that one worker tells another.
  await client.query('create schema frozen; create table frozen.code (code text not null)');
  const keepLog = () => appendFileSync(at('logs/program.log'), node.said());
  const address = (): Address => ({
    url: `http://127.0.0.1:${node.port}`,
    origin,
    formSecret: createHmac('sha256', master).update('form token').digest(),
    cookie: (as) => `__Host-rinnalla=${tokenOf(as)}`,
  });
  return {
    ...{ folder, at, client, address, copies },
    /** Has everything written that waits: pages, journal, what the program has said and counted. */
    async settle() {
      keepLog();
      const metrics = await fetch(`http://127.0.0.1:${metricsPort}/metrics`);
      writeFileSync(at('logs/metrics.txt'), await metrics.text());
      await client.query('checkpoint');
      await client.query('select pg_switch_wal()');
      await ring.ask('checkpoint');
    },
    /** A backup, and what is in it: brought back into a folder of its own. */
    async backup() {
      const words = [['backup'], ['restore', at('backups'), '--identity', at('identity.txt')]];
      const { RINNALLA_RING_URL: _, RINNALLA_JOURNAL_TO: __, ...apart } = settings('restored');
      for (const [nth, word] of words.entries()) {
        const { code, said } = await command(word, nth === 0 ? settings() : apart);
        appendFileSync(at('logs/commands.log'), said);
        if (code !== 0) throw new Error(said);
      }
    },
    /** Starts the program anew, with more settings. The connection to its database is a new one. */
    async again(more: Record<string, string>) {
      await client.end();
      await node.stop();
      keepLog();
      node = await startNode({ ...settings(), ...more });
    },
    async stop() {
      await client.end().catch(() => undefined);
      await node.stop();
      await mailbox.close();
      await ring.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Run = Awaited<ReturnType<typeof startRun>>;
