import path from 'node:path';
import type { Mode } from './config.ts';

/** What a subcommand's file exports: takes the words after its name, gives the exit code. */
interface Subcommand {
  run(words: string[]): Promise<number>;
}

const load = async (file: string): Promise<Subcommand> => {
  const found = new URL(file + path.extname(import.meta.url), import.meta.url);
  return (await import(found.href)) as Subcommand;
};

const start = (mode: Mode) => async () => {
  const main = await import('./main.ts');
  await main.start(mode);
  return undefined;
};

/** Loaded only when asked for: `study` needs no database, `start` no study. */
const commands: Record<string, { does: string; run: (words: string[]) => Promise<number | undefined> }> = {
  start: { does: 'start in evaluation mode, with invented people only', run: start('evaluation') },
  serve: { does: 'start in the real mode, configured by the environment', run: start('real') },
  'create-admin': {
    does: 'create the first administrator of the real mode',
    run: async (words) => (await load('./domain/worker/create-admin-cli')).run(words),
  },
  study: {
    does: 'count a file of cases: study FILE --out FOLDER',
    run: async (words) => (await load('./domain/study/cli')).run(words),
  },
};

function usage(): string {
  const lines = Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(14)}${does}`);
  return ['Usage: rinnalla COMMAND', '', ...lines, ''].join('\n');
}

const [name = '', ...words] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) {
  const code = await command.run(words);
  if (code !== undefined) process.exitCode = code;
} else {
  const asked = ['', 'help', '--help', '-h'].includes(name);
  process[asked ? 'stdout' : 'stderr'].write(asked ? usage() : `There is no command "${name}".\n\n${usage()}`);
  process.exitCode = asked ? 0 : 2;
}
