import type { OperatorIo } from './backup/command-line.ts';

interface OperatorCommand {
  does: string;
  run: (words: string[]) => Promise<number | undefined>;
}

const io: OperatorIo = { stdout: process.stdout, stderr: process.stderr, env: process.env };

/** What keeps data safe, by its name; loaded when asked for. */
export const operatorCommands: Record<string, OperatorCommand> = {
  backup: {
    does: 'back up database and key ring, encrypted: backup --to FOLDER --recipient age1…',
    run: async (words) => (await import('./backup/backup-command.ts')).backupCommand(words, io),
  },
  'verify-backup': {
    does: 'look whether backups are whole: verify-backup FOLDER [--identity FILE]',
    run: async (words) => (await import('./backup/verify-command.ts')).verifyCommand(words, io),
  },
  keys: {
    does: 'look at the keys, or change the master key: keys verify | change-master | export',
    run: async (words) => (await import('./keys/keys-command.ts')).keysCommand(words, io),
  },
  restore: {
    does: 'bring database and key ring back: restore FOLDER --identity FILE [--to TIME]',
    run: async (words) => (await import('./backup/restore-command.ts')).restoreCommand(words, io),
  },
};
