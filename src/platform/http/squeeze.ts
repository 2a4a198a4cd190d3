import { randomBytes, randomInt } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Hono } from 'hono';
import { acceptedEncoding } from './accepted-encoding.ts';

/** Best first. */
const encodings = ['br', 'gzip'] as const;
type Encoding = (typeof encodings)[number];

/** Below it an answer fits one packet anyway. */
const least = 1_400;
/** Random letters that hide how long a page is when it is compressed: up to so many. */
const mostLetters = 200;

const [byBrotli, byGzip] = [promisify(brotliCompress), promisify(gzip)];
const pack: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  // Off the thread. A page of 62 kB is 7 kB after 0.23 ms; the next quality takes twice as long for a twentieth less.
  br: (bytes) => byBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (bytes) => byGzip(bytes, { level: 5 }),
};

/**
 * How the answer to a request may be compressed. Only what a page of ours or the person at the browser asks for: a compressed length
 * tells how much typed words and secrets of a page have in common (BREACH), and whoever guesses must be able to have pages asked for.
 * A form's answer may show a secret once and is not compressed.
 */
export function encodingOf(request: Request): Encoding | undefined {
  if (request.method !== 'GET') return undefined;
  const site = request.headers.get('sec-fetch-site');
  if (site !== 'same-origin' && site !== 'none') return undefined;
  return acceptedEncoding(request, encodings);
}

/** A comment behind a page that nobody can foresee: neither its letters nor how many. */
function filling(): string {
  const letters = randomBytes(mostLetters).toString('base64url');
  return `<!-- ${letters.slice(0, randomInt(mostLetters + 1))} -->`;
}

/** The same answer compressed, where that is allowed: pages and JSON, no files, no streams. */
async function squeezed(request: Request, answer: Response): Promise<Response> {
  const { headers } = answer;
  const [type = ''] = (headers.get('content-type') ?? '').split(';');
  const isPage = type === 'text/html';
  if (!isPage && type !== 'application/json') return answer;
  if (!answer.body || headers.has('content-encoding') || headers.has('content-disposition')) return answer;
  const encoding = encodingOf(request);
  if (!encoding) return answer;
  const plain = Buffer.from(await answer.arrayBuffer());
  const more = new Headers(headers);
  // Nobody may keep an answer of ours (no-store), so the plain ones do not say what they depend on; these do, for a proxy that keeps them all the same.
  more.append('vary', 'accept-encoding, sec-fetch-site');
  more.delete('content-length');
  const { status } = answer;
  if (plain.length < least) return new Response(plain, { status, headers: more });
  more.set('content-encoding', encoding);
  const body = await pack[encoding](isPage ? Buffer.concat([plain, Buffer.from(filling())]) : plain);
  return new Response(new Uint8Array(body), { status, headers: more });
}

/** Compresses what is mounted after it. */
export function squeezeAnswers(app: Hono): void {
  app.use('*', async (context, next) => {
    await next();
    const answer = await squeezed(context.req.raw, context.res);
    if (answer === context.res) return;
    // Headers of the one before would be put beside those of the new one.
    context.res = undefined;
    context.res = answer;
  });
}
