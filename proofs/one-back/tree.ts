import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../src/platform/project-root.ts';

/**
 * The tree whose program must work on today's schema: the one before the newest migration. 0.1.0 itself cannot: four columns that it reads
 * were dropped before this was looked at (src/platform/db/additive.test.ts). With the next release this becomes that release's commit,
 * and moves on with each release after it.
 */
export const oneBack = '5b82dc7a0712895d68fcec5ca5192c9c631ca6b5';

const root = projectRoot();

/** Whether the history of this clone reaches back to it: a shallow one, or an archive, has nothing to compare with. */
export const isThere = (): boolean =>
  spawnSync('git', ['cat-file', '-e', `${oneBack}^{commit}`], { cwd: root, stdio: 'ignore' }).status === 0;

/** Takes the tree out of the history and compiles it, in some half a minute; gives the folder, which is the caller's to remove. */
export function compileTree(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-one-back-'));
  const archive = execFileSync('git', ['archive', oneBack], { cwd: root, maxBuffer: 2 ** 30 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  execFileSync(path.join(root, 'node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.build.json'], { cwd: folder });
  return folder;
}
