import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompress, gzipSync } from 'node:zlib';
import type { Hono } from 'hono';
import { type Assets, assetBase } from '../ui/ui.ts';
import { acceptedEncoding } from './accepted-encoding.ts';
import { securityHeaders } from './answer.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};
const squeezed = new Set(['.css', '.js', '.svg']);

/** The hashed names that the build wrote; plain names in a checkout that has not been built (tests of the JSON face). */
export function readAssets(folder: string): Assets {
  const manifest = path.join(folder, 'manifest.json');
  return existsSync(manifest)
    ? (JSON.parse(readFileSync(manifest, 'utf8')) as Assets)
    : { css: 'page.css', js: 'page.js' };
}

/** Built files only, from memory, under names that change with their content: they alone may be kept by the browser. */
export function mountAssets(app: Hono, folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const ending = path.extname(name);
    const type = types[ending];
    if (!type || name === 'manifest.json') continue;
    const plain = readFileSync(path.join(folder, name));
    // The best compression takes a fifth of a second: the start does not wait for it, the first visitor gets gzip.
    let brotli: Buffer | undefined;
    if (squeezed.has(ending)) {
      brotliCompress(plain, (error, made) => {
        if (!error) brotli = made;
      });
    }
    const gzip = squeezed.has(ending) ? gzipSync(plain) : undefined;
    app.get(assetBase + name, (context) => {
      const packed = { ...(brotli && { br: brotli }), ...(gzip && { gzip }) };
      const encoding = acceptedEncoding(context.req.raw, Object.keys(packed) as (keyof typeof packed)[]);
      const body = (encoding && packed[encoding]) ?? plain;
      return new Response(new Uint8Array(body), {
        headers: {
          ...securityHeaders,
          'content-type': type,
          vary: 'accept-encoding',
          'cache-control': 'public, max-age=31536000, immutable',
          ...(encoding ? { 'content-encoding': encoding } : {}),
        },
      });
    });
  }
}
