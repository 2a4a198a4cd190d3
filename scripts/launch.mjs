// Runs a command of the built program as a child and passes everything on: words, signals, exit code.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { build, environment, install, node, root } from './prepare.mjs';

/**
 * The child stops by itself when the channel to us ends, so killing us with SIGKILL stops it too. When npm started us
 * and is killed that way, we notice that our parent has changed.
 */
function watchParent(child) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 300).unref();
}

/**
 * What Node is told. Young objects live in at most three times 32 MB. With less, pages that are drawn at the same time outlive the young
 * space, and the pauses for old objects show in the slowest answers: measured on pages asked by 8 connections, 16 MB saves 100 MB of
 * memory and costs a tenth to a quarter of p99 (docs/how-to/measure.md).
 */
export const nodeFlags = ['--enable-source-maps', '--max-semi-space-size=32'];

/**
 * A study answers nobody while it works, and runs on whatever machine somebody has: garbage is collected sooner, and what native programs have
 * given back is used again by all threads (mallopt(3), where the system has it). Of a million people 240 MB in place of 340, for a fifth more
 * of the processor's time.
 */
export const sparing = {
  flags: ['--enable-source-maps', '--max-semi-space-size=4', '--optimize-for-size'],
  env: { MALLOC_ARENA_MAX: '1' },
};

/** Starts `rinnalla WORDS` of the built program. */
export function spawnProgram(words) {
  const file = path.join(root, 'dist', 'src', 'cli.js');
  const { flags, env } = words[0] === 'study' ? sparing : { flags: nodeFlags, env: {} };
  return spawn(node(), [...flags, file, ...words], {
    env: { ...environment(), ...env },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
}

/** Installs, builds when stale and runs `rinnalla WORDS`; ends with its exit code. */
export async function launch(words) {
  install();
  await build();
  const child = spawnProgram(words);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  watchParent(child);
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
