import path from 'node:path';

/** One study in a process of its own, as it was built: how long it took and how much memory it had at most. */
const built = path.join(import.meta.dirname, '../../dist/src/study/cli.js');
const { studyCommand } = (await import(built)) as typeof import('../../src/study/cli.ts');
const [file = '', out = '', ...more] = process.argv.slice(2);
const begun = performance.now();
const code = await studyCommand([file, '--out', out, '--lang', 'en', ...more], {
  stdout: { write: () => true },
  stderr: process.stderr,
});
const seconds = (performance.now() - begun) / 1000;
process.stdout.write(JSON.stringify({ code, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
