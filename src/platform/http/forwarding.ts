import { hash, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import type { Context, Hono } from 'hono';
import type { Forwarded } from '../log/log.ts';
import { addressOf, peerOf, type TrustedProxies, trustedProxies } from './client-address.ts';

/** So many requests are looked back at, and so few say nothing yet. */
const most = 200;
const least = 20;
/** Of so few addresses a reader is told; a few more where each of them says for whom it asks, as only a proxy does. */
const few = { addresses: 2, proxies: 4 };
/** How long a made-up address is remembered, in milliseconds. */
const memory = 3_600_000;

/** Addresses that nobody has (RFC 5737, RFC 3849): who asks from one has made it up, and the proxy has passed it on. */
const madeUp = trustedProxies(['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '2001:db8::/32']);

/** What looks at the program itself tells nothing of who uses it. */
const ofOperators = new Set(['/livez', '/readyz', '/info']);

interface Seen {
  /** Told by a proxy that is trusted; not told by it, or with a port; told by somebody who is not; from somebody who tells nothing. */
  readonly how: 'told' | 'hidden' | 'with-port' | 'untrusted' | 'plain';
  /** Whom limits count, as a code of this process alone, and whether they say themselves for whom they ask. */
  readonly who: string;
  readonly asks: boolean;
}

/** The words of X-Forwarded-For: the last is of the other end of the connection. */
const wordsOf = (context: Context): string[] =>
  (context.req.header('x-forwarded-for') ?? '').split(',').map((word) => word.trim());

/** `8.8.8.8:443`, `[2001:4860::8888]:443`: an address that is not counted, because it comes with a port. */
function hasPort(word: string): boolean {
  const [, v6, v4] = /^(?:\[([^\]]+)\]|([^:]+)):\d+$/.exec(word) ?? [];
  return isIP(v6 ?? v4 ?? '') > 0;
}

/** What watches the program from beside it asks it by its address and port, and is nobody who works: it comes with no cookie. */
function isMonitor(context: Context): boolean {
  if (context.req.header('cookie') !== undefined) return false;
  const host = context.req.header('host') ?? '';
  return /^localhost:\d+$/.test(host) || hasPort(host);
}

/** Whether nearly all of these are of so few. */
function areOf(codes: readonly string[], many: number, all: number): boolean {
  const counts = [...Map.groupBy(codes, (code) => code).values()].map(({ length }) => length);
  const most = counts.toSorted((a, b) => b - a).slice(0, many);
  return most.reduce((sum, count) => sum + count, 0) * 20 >= all * 19;
}

/**
 * What the proxy in front does with the addresses of those who ask, seen by the last requests. Limits count by these addresses: a proxy that hides
 * them makes everybody one, and one that passes on what a browser made up makes one everybody. Holds no address.
 */
export class Forwarding {
  readonly #trusted: TrustedProxies;
  readonly #now: () => Date;
  readonly #key = randomBytes(32).toString('base64url');
  readonly #seen: Seen[] = [];
  #madeUpAt = Number.NEGATIVE_INFINITY;

  constructor(trusted: TrustedProxies, now: () => Date) {
    this.#trusted = trusted;
    this.#now = now;
  }

  #code(address: string): string {
    // In one call, for every request is looked at: nobody learns the code, so how a hash goes on tells nobody anything.
    return hash('sha256', this.#key + address, 'base64url').slice(0, 12);
  }

  see(context: Context): void {
    const [peer, address, words] = [peerOf(context), addressOf(context, this.#trusted), wordsOf(context)];
    if (peer === '') return;
    if (address !== peer && madeUp.has(address)) {
      // Before the word of the proxy itself it is what a trusted machine has said of itself, as doctor does beside the proxy.
      if (madeUp.has(words.at(-1) ?? '')) this.#madeUpAt = this.#now().getTime();
      return;
    }
    if (ofOperators.has(context.req.path)) return;
    const last = words.at(-1) ?? '';
    const tells = isIP(last) > 0 ? 'told' : hasPort(last) ? 'with-port' : 'hidden';
    const trusted = this.#trusted.has(peer);
    if (trusted && tells === 'hidden' && isMonitor(context)) return;
    const how = trusted ? tells : tells === 'hidden' ? 'plain' : 'untrusted';
    const before = words[words.lastIndexOf(address) - 1] ?? '';
    const asks = how === 'untrusted' || (address !== peer && isIP(before) > 0);
    this.#seen.push({ how, who: this.#code(address), asks });
    if (this.#seen.length > most) this.#seen.shift();
  }

  /** `none` while too little has been asked to tell. */
  state(): Forwarded | 'ok' | 'none' {
    if (this.#now().getTime() - this.#madeUpAt < memory) return 'made-up';
    const seen = this.#seen;
    if (seen.length < least) return 'none';
    const mostly = (how: Seen['how']) => seen.filter((request) => request.how === how).length * 2 > seen.length;
    if (mostly('hidden')) return 'hidden';
    if (mostly('with-port')) return 'with-port';
    // Anybody can send the header; through a proxy come nearly all, and those who do not are no users of it.
    const codes = (those: (request: Seen) => boolean) => seen.filter(those).map(({ who }) => who);
    const of = (those: (request: Seen) => boolean, many: number) => areOf(codes(those), many, seen.length);
    if (of(({ how }) => how === 'untrusted', few.proxies)) return 'untrusted';
    if (seen.length < most) return 'ok';
    return of(() => true, few.addresses) || of(({ asks }) => asks, few.proxies) ? 'few-addresses' : 'ok';
  }
}

/** Looks at every request. To be mounted before all that answers. */
export function observeForwarding(app: Hono, forwarding: Forwarding): void {
  app.use('*', async (context, next) => {
    forwarding.see(context);
    await next();
  });
}
