import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

type Compiler = Pick<NodeCompiler, 'mapShadow' | 'compile' | 'pdf' | 'fetchDiagnostics' | 'evictCache'>;
type Compiled = ReturnType<NodeCompiler['compile']>;
type Typst = typeof import('@myriaddreamin/typst-ts-node-compiler');

/** What has been made, by all that it was made of; undefined while other tests of the process run. */
let made: Map<string, Buffer> | undefined;

/** A compiler that makes only what has not been made. */
function remembering(create: () => NodeCompiler, known: Map<string, Buffer>): Compiler {
  const files: [string, Buffer][] = [];
  let compiler: NodeCompiler | undefined;
  let key = '';
  const real = () => {
    compiler ??= create();
    return compiler;
  };
  return {
    mapShadow: (name, content) => void files.push([name, content]),
    compile(what) {
      const sum = createHash('sha256').update(JSON.stringify(what));
      for (const [name, content] of files) sum.update(`\0${name}\0`).update(content);
      key = sum.digest('hex');
      if (known.has(key)) return { result: {} } as unknown as Compiled;
      for (const [name, content] of files) real().mapShadow(name, content);
      return real().compile(what);
    },
    pdf(document, how) {
      const bytes = known.get(key) ?? real().pdf(document, how);
      known.set(key, bytes);
      return Buffer.from(bytes);
    },
    fetchDiagnostics: (error) => real().fetchDiagnostics(error),
    evictCache: (age) => compiler?.evictCache(age),
  };
}

/** Puts itself in the place of Typst, once a process and before the program loads it; its own class lets nothing be changed. */
function standIn(): void {
  const require = createRequire(import.meta.url);
  const name = require.resolve('@myriaddreamin/typst-ts-node-compiler');
  const { NodeCompiler: real, ...rest } = require(name) as Typst;
  const create: Typst['NodeCompiler']['create'] = (options) =>
    made ? (remembering(() => real.create(options), made) as NodeCompiler) : real.create(options);
  require.cache[name]!.exports = { ...rest, NodeCompiler: { create } };
}

let isIn = false;

/**
 * A document made of the same template, words and pictures has the same bytes, as compile.test.ts shows. So each is made once: making one
 * takes as long as a hundred pages, and both worlds give it the same, or there is a difference to find in what they give it.
 */
export function keepDocuments(): { putBack(): void } {
  if (!isIn) standIn();
  isIn = true;
  made = new Map();
  return {
    putBack() {
      made = undefined;
    },
  };
}
