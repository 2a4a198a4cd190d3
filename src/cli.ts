import { existsSync } from 'node:fs';
import path from 'node:path';
import { ConfigError, type Mode, readConfig } from './config.ts';
import type { SetupDeps } from './deps.ts';
import { projectRoot } from './platform/project-root.ts';
import { wordsOf } from './start/operator-words.ts';
import { Refusal } from './start/refusal.ts';

const start = (mode: Mode) => async () => {
  const main = await import('./main.ts');
  await main.start(mode);
  return undefined;
};

/** What stands in the environment decides, as at the start: real where a master key is given, evaluation otherwise. */
const givenMode = (): Mode =>
  process.env.RINNALLA_MASTER_KEY || process.env.RINNALLA_MASTER_KEY_FILE ? 'real' : 'evaluation';

async function createAdmin(words: string[]): Promise<number> {
  const { createAdminCommand } = await import('./domain/worker/create-admin-cli.ts');
  const { withDatabase } = await import('./start/command.ts');
  const config = readConfig('real', process.env, projectRoot());
  const log = (line: string) => process.stderr.write(`${line}\n`);
  return withDatabase(config, log, (deps) => createAdminCommand(words, process, deps));
}

/** The database that a command needs: of a running Rinnalla, or for the length of the command. */
async function ofDeployment(work: (deps: SetupDeps) => Promise<number>): Promise<number> {
  const { withDatabase } = await import('./start/command.ts');
  const mode = givenMode();
  const config = readConfig(mode, process.env, projectRoot());
  // The first start of the evaluation begins with an empty database: what a command had put in would be gone.
  if (mode === 'evaluation' && !config.databaseUrl && !existsSync(path.join(config.dataDir, 'mode')))
    throw new Refusal('There is no data yet: start Rinnalla once with npm start, then give the command again.');
  return withDatabase(config, (line) => process.stderr.write(`${line}\n`), work);
}

async function withServices(
  words: string[],
  command: 'importServicesCommand' | 'exportServicesCommand',
): Promise<number> {
  const commands = await import('./domain/service/cli.ts');
  return commands[command](words, process, ofDeployment);
}

/** Of a file it needs no database; of the deployment's own cases it does. */
async function study(words: string[]): Promise<number> {
  if (!words.includes('--own-cases')) return (await import('./study/cli.ts')).studyCommand(words, process);
  return (await import('./domain/own-study/cli.ts')).ownStudyCommand(words, process, ofDeployment);
}

/** Loaded only when asked for: `study` of a file needs no database, `start` no study. */
const commands: Record<string, { does: string; run: (words: string[]) => Promise<number | undefined> }> = {
  start: { does: 'start in evaluation mode, with invented people only', run: start('evaluation') },
  serve: { does: 'start in the real mode, configured by the environment', run: start('real') },
  doctor: {
    does: 'say what is wrong and what to do, while it runs or not',
    run: async () => (await import('./operation/doctor.ts')).doctor(givenMode(), process),
  },
  'create-admin': {
    does: 'create the first administrator of the real mode',
    run: createAdmin,
  },
  'import-services': {
    does: 'read services from PTV or HSDS: import-services FILE --source ptv|hsds [--dry-run]',
    run: (words) => withServices(words, 'importServicesCommand'),
  },
  'export-services': {
    does: 'write the service directory as HSDS 3.0: export-services --out FILE',
    run: (words) => withServices(words, 'exportServicesCommand'),
  },
  study: {
    does: 'a protected report of a file of people, or of own cases: study FILE | --own-cases --out FOLDER',
    run: study,
  },
  'check-htcds': {
    does: 'read a file in HTCDS 2.0 and say what is wrong in it: check-htcds FILE [--out FILE]',
    run: async (words) => (await import('./study/cli.ts')).checkHtcdsCommand(words, process),
  },
  backup: {
    does: 'back up database and key ring, encrypted: backup --to FOLDER --recipient age1…',
    run: async (words) => (await import('./backup/backup-command.ts')).backupCommand(words, process),
  },
  'verify-backup': {
    does: 'look whether backups are whole: verify-backup FOLDER [--identity FILE]',
    run: async (words) => (await import('./backup/verify-command.ts')).verifyCommand(words, process),
  },
  'verify-records': {
    does: 'look whether own records taken out arrived whole: verify-records FILE [--identity FILE]',
    run: async (words) => (await import('./operation/verify-records-command.ts')).verifyRecordsCommand(words, process),
  },
  keys: {
    does: 'look at the keys, or change the master key: keys verify | change-master | export | move',
    run: async (words) => (await import('./keys/keys-command.ts')).keysCommand(words, process),
  },
  restore: {
    does: 'bring database and key ring back: restore FOLDER --identity FILE [--to TIME]',
    run: async (words) => (await import('./backup/restore-command.ts')).restoreCommand(words, process),
  },
};

function usage(): string {
  const lines = Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(17)}${does}`);
  return ['Usage: rinnalla COMMAND', '', ...lines, ''].join('\n');
}

async function main([name = '', ...words]: string[]): Promise<number | undefined> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command.run(words);
  const asked = ['', 'help', '--help', '-h'].includes(name);
  process[asked ? 'stdout' : 'stderr'].write(asked ? usage() : `There is no command "${name}".\n\n${usage()}`);
  return asked ? 0 : 2;
}

try {
  const code = await main(process.argv.slice(2));
  if (code !== undefined) process.exitCode = code;
} catch (error) {
  const told = error instanceof ConfigError ? error.message : wordsOf(error);
  if (!told) throw error;
  process.stderr.write(`${told}\n`);
  // The channel to the launcher would keep a started program alive.
  process.exit(1);
}
