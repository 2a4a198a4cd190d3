import { createHmac, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import type { Context, Hono } from 'hono';
import type { Forwarded } from '../log/log.ts';
import { addressOf, peerOf, type TrustedProxies, trustedProxies } from './client-address.ts';

/** So many requests are looked back at, and so few say nothing yet. */
const most = 200;
const least = 20;
/** How long a made-up address is remembered, in milliseconds. */
const memory = 3_600_000;

/** Addresses that nobody has (RFC 5737, RFC 3849): who asks from one has made it up, and the proxy has passed it on. */
const madeUp = trustedProxies(['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '2001:db8::/32']);

/** What looks at the program itself tells nothing of who uses it. */
const ofOperators = new Set(['/livez', '/readyz', '/info']);

interface Seen {
  /** Told by a proxy that is trusted; not told by it; told by somebody who is not; from somebody who tells nothing. */
  readonly how: 'told' | 'hidden' | 'untrusted' | 'plain';
  /** Whom limits count, and the other end of the connection, each as a code of this process alone. */
  readonly who: string;
  readonly peer: string;
}

/**
 * What the proxy in front does with the addresses of those who ask, seen by the last requests. Limits count by these addresses: a proxy that hides
 * them makes everybody one, and one that passes on what a browser made up makes one everybody. Holds no address.
 */
export class Forwarding {
  readonly #trusted: TrustedProxies;
  readonly #now: () => Date;
  readonly #key = randomBytes(32);
  readonly #seen: Seen[] = [];
  #madeUpAt = Number.NEGATIVE_INFINITY;

  constructor(trusted: TrustedProxies, now: () => Date) {
    this.#trusted = trusted;
    this.#now = now;
  }

  #code(address: string): string {
    return createHmac('sha256', this.#key).update(address).digest('base64url').slice(0, 12);
  }

  see(context: Context): void {
    const [peer, address] = [peerOf(context), addressOf(context, this.#trusted)];
    if (peer === '') return;
    if (address !== peer && madeUp.has(address)) {
      this.#madeUpAt = this.#now().getTime();
      return;
    }
    if (ofOperators.has(context.req.path)) return;
    const tells = isIP(context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '') > 0;
    const how = this.#trusted.has(peer) ? (tells ? 'told' : 'hidden') : tells ? 'untrusted' : 'plain';
    this.#seen.push({ how, who: this.#code(address), peer: this.#code(peer) });
    if (this.#seen.length > most) this.#seen.shift();
  }

  /** `none` while too little has been asked to tell. */
  state(): Forwarded | 'ok' | 'none' {
    if (this.#now().getTime() - this.#madeUpAt < memory) return 'made-up';
    const seen = this.#seen;
    if (seen.length < least) return 'none';
    const mostly = (how: Seen['how']) => seen.filter((request) => request.how === how).length * 2 > seen.length;
    if (mostly('hidden')) return 'hidden';
    // Anybody can send the header; a proxy is the one other end of all that do.
    const untrusted = new Set(seen.filter(({ how }) => how === 'untrusted').map(({ peer }) => peer));
    if (mostly('untrusted') && untrusted.size === 1) return 'untrusted';
    return seen.length === most && new Set(seen.map(({ who }) => who)).size === 1 ? 'one-address' : 'ok';
  }
}

/** Looks at every request. To be mounted before all that answers. */
export function observeForwarding(app: Hono, forwarding: Forwarding): void {
  app.use('*', async (context, next) => {
    forwarding.see(context);
    await next();
  });
}
