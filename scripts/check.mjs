// npm run check: types, style, suspicious code, import rules, unused code. The same in CI.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { failure } from './failures.mjs';
import { install, root, run } from './prepare.mjs';

const folders = ['src', 'seeds', 'proofs', 'e2e', 'bench'].filter((folder) => existsSync(path.join(root, folder)));

/** The import check once passed because it had read nothing: an answer without modules and imports is a failure. */
function sawImports({ code, said }) {
  const [, modules = 0, imports = 0] = /(\d+) modules, (\d+) dependencies/.exec(said) ?? [];
  if (Number(modules) > 0 && Number(imports) > 0) return { code, said };
  return { code: 1, said: `${said}\nThe import check read no modules at all.` };
}

const checks = [
  { name: 'types', program: 'tsc', words: ['-p', '.'] },
  {
    name: 'types of the page script',
    program: 'tsc',
    words: ['-p', 'src/platform/ui/client'],
    needs: 'src/platform/ui/client/tsconfig.json',
  },
  { name: 'style', program: 'biome', words: ['check', '--error-on-warnings', '--colors=off'] },
  { name: 'suspicious code', program: 'oxlint', words: ['--type-aware', '--deny-warnings'] },
  { name: 'import rules', program: 'depcruise', words: folders, judge: sawImports },
  { name: 'unused code', program: 'knip', words: ['--no-progress', '--no-config-hints'] },
].filter(({ needs }) => !needs || existsSync(path.join(root, needs)));

async function runCheck({ name, program, words, judge = (result) => result }) {
  const begin = Date.now();
  const { code, said } = judge(await run(program, words, { keep: true }));
  const seconds = ((Date.now() - begin) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(26)} ${seconds} s`);
  if (code !== 0) console.log(said.trimEnd().replace(/^/gm, '    '));
  return code === 0 ? [] : [failure(`npm run check > ${name}`, said)];
}

/** Runs every check, two at a time; tells how many passed, and which failed. */
export async function runChecks() {
  const left = [...checks];
  const results = [];
  const worker = async () => {
    for (let check = left.shift(); check; check = left.shift()) results.push(await runCheck(check));
  };
  await Promise.all([worker(), worker()]);
  const failures = results.flat();
  return { passed: results.length - failures.length, failed: failures.length, failures };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  install({ withDev: true });
  const { failed } = await runChecks();
  process.exitCode = failed === 0 ? 0 : 1;
}
