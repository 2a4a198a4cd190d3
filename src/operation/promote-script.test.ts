import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
  for (const name of ['--standby', '--system', '--fence', '--switch'])
    expect(promote(name)).toEqual({ code: 2, said: '', error: `promote.sh: ${name} needs a value\n` });
});

test('without the system that it must be a copy of nothing is done', () => {
  const { code, error } = promote('--standby', 'postgresql://x@127.0.0.1:1/x', '--fence', 'true', '--switch', 'true');
  expect([code, error]).toEqual([2, expect.stringContaining('--system NUMBER')]);
});

test('a standby that does not answer is told before anything is fenced', () => {
  const fenced = path.join(mkdtempSync(path.join(tmpdir(), 'promote-')), 'fenced');
  const url = 'postgresql://nobody@127.0.0.1:1/x';
  const words = ['--standby', url, '--system', '7', '--fence', `touch ${fenced}`, '--switch', 'true'];
  const { code, said, error } = promote(...words);
  expect([code, said, existsSync(fenced)]).toEqual([1, '', false]);
  expect(error).toMatch(/does not answer.*Nothing was fenced.*Nothing was promoted/);
  rmSync(path.dirname(fenced), { recursive: true });
});
