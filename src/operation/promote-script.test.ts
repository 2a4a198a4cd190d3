import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../platform/project-root.ts';

// What the script does with servers is proved in proofs/survive/failover.test.ts; here: what it says before it reaches one.
function promote(...words: string[]): { code: number | null; said: string; error: string } {
  const script = path.join(projectRoot(), 'deploy', 'promote.sh');
  const { status, stdout, stderr } = spawnSync('sh', [script, ...words], { encoding: 'utf8' });
  return { code: status, said: stdout, error: stderr };
}

test('an option without its value is told by its name', () => {
  for (const name of ['--standby', '--fence', '--switch'])
    expect(promote(name)).toEqual({ code: 2, said: '', error: `promote.sh: ${name} needs a value\n` });
});

test('a primary that could not be fenced is never said to be', () => {
  const { code, said, error } = promote(
    '--standby',
    'postgresql://nobody@127.0.0.1:1/x',
    '--fence',
    'exit 7',
    '--switch',
    'true',
  );
  expect([code, said]).toEqual([1, 'Fencing the former primary.\n']);
  expect(error).toMatch(/--fence failed.*may still answer.*Nothing was promoted/);
});
