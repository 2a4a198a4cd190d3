import { loadModule, parseSync } from 'libpg-query';
import type { Node } from './syntax.ts';

/** PostgreSQL's own parser, as WebAssembly. */
await loadModule();

export const parseSql = (text: string): readonly Node[] =>
  (parseSync(text) as { stmts: { stmt: Node }[] }).stmts.map(({ stmt }) => stmt);
