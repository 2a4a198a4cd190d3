import { type Mode, readConfig } from './config.ts';
import { projectRoot } from './platform/project-root.ts';
import { type Program, startProgram } from './start/program.ts';
import { tellingOf } from './start/telling.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

/** Longer than this no stop may take, in milliseconds. */
const longestStop = 4800;

function stopOnce(program: Program): (code: number) => void {
  let stopping = false;
  return (code) => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(code || 1), longestStop).unref();
    program.stop().then(
      () => process.exit(code),
      (error: unknown) => {
        complain(String(error));
        process.exit(1);
      },
    );
  };
}

function readyLine(mode: Mode, { origin, port }: Program): string {
  if (mode === 'evaluation') return `Rinnalla (evaluation, invented people only) is ready: ${origin}`;
  return `Rinnalla is ready on port ${port} for ${origin}`;
}

/** A stop that comes while we still start: leave at once, the guard of the database stops it. */
function leaveAtOnce(): () => void {
  const leave = () => process.exit(130);
  const events = ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const;
  for (const event of events) process.once(event, leave);
  return () => {
    for (const event of events) process.removeListener(event, leave);
  };
}

/**
 * Starts Rinnalla in a mode and keeps it running until a signal, or until the program that started us is gone.
 * Throws a `ConfigError` or `Refusal` where an operator can put something right.
 */
export async function start(mode: Mode): Promise<void> {
  const startedUp = leaveAtOnce();
  const config = readConfig(mode, process.env, projectRoot());
  const { createApp } = await import('./app.ts');
  const telling = tellingOf(mode, process.stderr.isTTY);
  const program = await startProgram(config, createApp, telling.step, telling.tell).catch((error: unknown) =>
    process.exit(telling.refused(error)),
  );
  const stop = stopOnce(program);
  startedUp();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0));
  process.on('disconnect', () => stop(0));
  void program.broken.then(() => {
    telling.tell('The database server ended unexpectedly; see postgres/server.log in the data directory.');
    stop(1);
  });
  say(readyLine(mode, program));
  process.send?.('ready');
}
