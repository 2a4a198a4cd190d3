import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../src/platform/project-root.ts';

test('Node reads the bench as it stands: it says which option it does not know', () => {
  const { stderr } = spawnSync('node', [path.join('bench', 'run.ts'), '--no-such-option'], {
    cwd: projectRoot(),
    encoding: 'utf8',
  });
  expect(stderr).toContain('ERR_PARSE_ARGS_UNKNOWN_OPTION');
});
