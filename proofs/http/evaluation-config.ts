import path from 'node:path';
import type { SettledConfig } from '../../src/deps.ts';

export const origin = 'http://localhost:3000';
export const masterKey = Buffer.alloc(32, 1);

/** The program as the proofs run it: evaluation, with a data directory of its own. */
export const evaluationConfig = (dataDir: string): SettledConfig => ({
  mode: 'evaluation',
  port: 3000,
  hosts: [],
  origin,
  dataDir,
  pgBin: undefined,
  databaseUrl: undefined,
  masterKey,
});

export const assets = { folder: path.join(import.meta.dirname, '..', '..', 'dist', 'public') };
