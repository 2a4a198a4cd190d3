import { BlockList, isIP } from 'node:net';
import type { Context } from 'hono';

/** Proxies whose word on who asks is taken. */
export interface TrustedProxies {
  has(address: string): boolean;
}

const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/, '');
const family = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** What is trusted unless something else is said: a proxy on this machine. */
export const loopback: readonly string[] = ['127.0.0.0/8', '::1'];

/** Whether a word of the setting names an address or a network (`10.0.0.0/8`). */
export function isNetwork(word: string): boolean {
  const [address = '', bits, more] = word.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return most > 0 && more === undefined && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
}

/** Those of a list of addresses and networks. */
export function trustedProxies(words: readonly string[]): TrustedProxies {
  const list = new BlockList();
  for (const word of words) {
    const [address = '', bits] = word.split('/');
    if (bits === undefined) list.addAddress(address, family(address));
    else list.addSubnet(address, Number(bits), family(address));
  }
  return { has: (address) => isIP(address) > 0 && list.check(address, family(address)) };
}

/** The first groups of an IPv6 address, however it is written, as a network. */
function networkOf(groups: readonly string[], bits: 48 | 64): string {
  const first = groups.slice(0, bits / 16).map((group) => group.replace(/^0+(?=.)/, '').toLowerCase());
  return `${first.join(':')}::/${bits}`;
}

/**
 * Whom limits count. An IPv6 network of one household or office counts as one address: whoever has one has 2^64 of them; and who rents a
 * server has 65,536 such networks, so the wider one is counted too. An IPv4 address stands by itself: thousands may share it.
 */
function asWho(address: string): ClientAddress {
  if (isIP(address) !== 6) return { own: address };
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const groups =
    tail === undefined ? before : [...before, ...Array(8 - before.length - after.length).fill('0'), ...after];
  return { own: networkOf(groups, 64), network: networkOf(groups, 48) };
}

/** Who asks from which address, and in which wider network where that tells more. */
export interface ClientAddress {
  readonly own: string;
  readonly network?: string;
}

/**
 * Who asks, for limits alone: never logged, and kept nowhere but as a code of the day, for an hour. A trusted proxy says for whom it asks, and
 * stands at the end of what it was told itself; so the list is read from its end, up to the first address that is no trusted proxy. What a
 * browser has put before that does not count, nor does what is no address.
 */
export const clientAddress = (context: Context, trusted: TrustedProxies): ClientAddress =>
  asWho(addressOf(context, trusted));

/** The other end of the connection: whoever asks, or the proxy before them. */
export function peerOf(context: Context): string {
  const env = context.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined;
  return plain(env?.incoming?.socket?.remoteAddress ?? '');
}

/** The address of who asks, whole. */
export function addressOf(context: Context, trusted: TrustedProxies): string {
  let address = peerOf(context);
  const told = (context.req.header('x-forwarded-for') ?? '').split(',').map((word) => plain(word.trim()));
  while (trusted.has(address)) {
    const before = told.pop();
    if (!before || isIP(before) === 0) break;
    address = before;
  }
  return address;
}
