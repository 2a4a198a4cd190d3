import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { clusterFiles } from './cluster-files.ts';

test('of a table that is not journalled a copy holds the empty file alone', async () => {
  const cluster = mkdtempSync(path.join(tmpdir(), 'rinnalla-cluster-'));
  try {
    mkdirSync(path.join(cluster, 'base', '5'), { recursive: true });
    const unlogged = ['700', '700.1', '700_fsm', '700_vm', '700_init'];
    for (const name of [...unlogged, '7001', '70', '70.1', '70_fsm', 'PG_VERSION'])
      writeFileSync(path.join(cluster, 'base', '5', name), name);
    const names: string[] = [];
    for await (const { name } of clusterFiles(cluster)) if (!name.endsWith('/')) names.push(path.basename(name));
    expect(names.toSorted()).toEqual(['70', '70.1', '7001', '700_init', '70_fsm', 'PG_VERSION']);
  } finally {
    rmSync(cluster, { recursive: true });
  }
});
