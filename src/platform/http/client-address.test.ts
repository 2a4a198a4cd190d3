import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { type ClientAddress, clientAddress, isNetwork, loopback, trustedProxies } from './client-address.ts';

async function whoOf(peer: string, forwarded: string | undefined, trusted: readonly string[] = loopback) {
  const app = new Hono();
  app.get('/', (context) => context.json(clientAddress(context, trustedProxies(trusted))));
  const headers: Record<string, string> = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  const answer = await app.fetch(new Request('http://localhost/', { headers }), {
    incoming: { socket: { remoteAddress: peer } },
  });
  return (await answer.json()) as ClientAddress;
}
const seen = async (...asked: Parameters<typeof whoOf>) => (await whoOf(...asked)).own;

test('a proxy on this machine says for whom it asks; nobody else is believed', async () => {
  expect(await seen('127.0.0.1', '192.0.2.7')).toBe('192.0.2.7');
  expect(await seen('::ffff:127.0.0.1', '192.0.2.7')).toBe('192.0.2.7');
  expect(await seen('198.51.100.1', '192.0.2.7')).toBe('198.51.100.1');
  expect(await seen('127.0.0.1', '192.0.2.7', [])).toBe('127.0.0.1');
});

test('what a browser has made up stands before what the proxy has added, and does not count', async () => {
  expect(await seen('127.0.0.1', '203.0.113.99, 192.0.2.7')).toBe('192.0.2.7');
  expect(await seen('10.0.0.2', '203.0.113.99, 192.0.2.7, 10.0.0.3', ['10.0.0.0/8'])).toBe('192.0.2.7');
  // One that claims to be a proxy of ours is asked no further than its own word.
  expect(await seen('127.0.0.1', '203.0.113.99, 10.0.0.9')).toBe('10.0.0.9');
});

test('what is no address is not taken for one', async () => {
  for (const odd of ['', 'unknown', '_hidden', '192.0.2.7:80', 'Anna Kallio', '1.2.3'])
    expect(await seen('127.0.0.1', odd)).toBe('127.0.0.1');
});

test('a network of IPv6 counts as one address, however it is written', async () => {
  const ways = ['2001:db8:1:2::7', '2001:DB8:1:2:ffff::1', '2001:0db8:0001:0002:3:4:5:6'];
  expect(new Set(await Promise.all(ways.map((way) => seen(way, undefined))))).toEqual(new Set(['2001:db8:1:2::/64']));
  expect(await seen('2001:db8::1', undefined)).toBe('2001:db8:0:0::/64');
});

test('many networks of one IPv6 connection have the wider one in common; an IPv4 address stands by itself', async () => {
  expect(await whoOf('2001:db8:1:2::7', undefined)).toEqual({ own: '2001:db8:1:2::/64', network: '2001:db8:1::/48' });
  expect((await whoOf('2001:db8:1:ffff::7', undefined)).network).toBe('2001:db8:1::/48');
  expect((await whoOf('2001:db8:2:2::7', undefined)).network).toBe('2001:db8:2::/48');
  expect(await whoOf('192.0.2.7', undefined)).toEqual({ own: '192.0.2.7' });
});

test('the setting takes addresses and networks, nothing else', () => {
  expect(['10.0.0.1', '10.0.0.0/8', '::1', 'fd00::/8'].map(isNetwork)).toEqual([true, true, true, true]);
  expect(['proxy', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.0/', ''].map(isNetwork)).toEqual(Array(5).fill(false));
});
