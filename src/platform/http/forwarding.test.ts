import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { loopback, trustedProxies } from './client-address.ts';
import { Forwarding, observeForwarding } from './forwarding.ts';

let moment = new Date('2026-11-28T10:00:00Z');

/** A program behind these proxies, and what it says after so many requests, of which `nth` says the other end and X-Forwarded-For. */
function behind(trusted: readonly string[] = loopback) {
  const app = new Hono();
  const forwarding = new Forwarding(trustedProxies(trusted), () => moment);
  observeForwarding(app, forwarding);
  app.get('*', (context) => context.text(''));
  return async (
    many: number,
    nth: (n: number) => [peer: string, told?: string],
    path = '/fi/tyo',
    more: Record<string, string> = { host: 'rinnalla.example' },
  ) => {
    for (let n = 0; n < many; n += 1) {
      const [peer, told] = nth(n);
      const headers = { ...more, ...(told === undefined ? {} : { 'x-forwarded-for': told }) };
      await app.fetch(new Request(`http://localhost${path}`, { headers }), {
        incoming: { socket: { remoteAddress: peer } },
      });
    }
    return forwarding.state();
  };
}

test('a proxy that says who asks is well, after enough requests; without any it is not told', async () => {
  const after = behind();
  expect(await after(19, (n) => ['127.0.0.1', `8.8.4.${n}`])).toBe('none');
  expect(await after(1, () => ['127.0.0.1', '8.8.8.8'])).toBe('ok');
  expect(await after(400, (n) => ['127.0.0.1', `8.8.4.${n % 7}`])).toBe('ok');
});

test('a trusted proxy without X-Forwarded-For, or with something that is no address, hides who asks', async () => {
  expect(await behind()(20, () => ['127.0.0.1'])).toBe('hidden');
  expect(await behind()(20, () => ['127.0.0.1', 'unknown'])).toBe('hidden');
  // An operator who looks from the machine itself is no proxy.
  const after = behind();
  await after(40, (n) => ['127.0.0.1', `8.8.4.${n}`]);
  expect(await after(10, () => ['127.0.0.1'])).toBe('ok');
  expect(await after(100, () => ['127.0.0.1'], '/readyz')).toBe('ok');
  expect(await after(200, () => ['127.0.0.1'])).toBe('hidden');
  expect(await after(200, (n) => ['127.0.0.1', `8.8.4.${n}`])).toBe('ok');
});

test('what watches the program from beside it, asking it by its address, says nothing of the proxy', async () => {
  const after = behind();
  await after(40, (n) => ['127.0.0.1', `8.8.4.${n}`]);
  for (const host of ['127.0.0.1:3000', 'localhost:3000', '[::1]:3000'])
    expect(await after(200, () => ['127.0.0.1'], '/fi', { host }), host).toBe('ok');
  expect(await behind()(20, () => ['127.0.0.1'], '/fi', { host: 'localhost' })).toBe('hidden');
  // One that puts the address of the program for its name, as nginx does unless told otherwise, hides those who work.
  const host = '127.0.0.1:3000';
  expect(await after(200, () => ['127.0.0.1'], '/fi', { host, cookie: 'a=b' })).toBe('hidden');
});

test('an address with a port is told as what it is', async () => {
  expect(await behind()(20, (n) => ['127.0.0.1', `8.8.4.${n}:4431`])).toBe('with-port');
  expect(await behind()(20, (n) => ['127.0.0.1', `[2001:4860::${n}]:4431`])).toBe('with-port');
  expect(await behind()(20, (n) => ['127.0.0.1', `8.8.4.${n}, 2001:4860::8888`])).toBe('ok');
});

test('proxies that are not trusted are told by their few addresses; browsers that send the header are none', async () => {
  expect(await behind([])(20, (n) => ['127.0.0.1', `8.8.4.${n}`])).toBe('untrusted');
  expect(await behind()(20, (n) => ['10.0.0.9', `8.8.4.${n}`])).toBe('untrusted');
  expect(await behind()(200, (n) => [`10.0.0.${n % 2}`, `8.8.4.${n}`])).toBe('untrusted');
  expect(await behind()(20, (n) => ['10.0.0.9', `8.8.4.${n}:4431`])).toBe('untrusted');
  expect(await behind([])(20, (n) => [`8.8.4.${n}`, '8.8.8.8'])).toBe('ok');
});

test('one stranger who sends the header in half of all requests is not taken for a proxy', async () => {
  expect(await behind([])(200, (n) => (n < 101 ? ['8.8.8.8', `9.9.9.${n}`] : [`8.8.4.${n}`]))).toBe('ok');
  expect(await behind([])(200, (n) => (n < 180 ? ['8.8.8.8', `9.9.9.${n}`] : [`8.8.4.${n}`]))).toBe('ok');
});

test('an address that nobody has was made up, and passed on where a trusted proxy says it: told for an hour', async () => {
  const after = behind();
  await after(30, (n) => ['127.0.0.1', `8.8.4.${n}`]);
  expect(await after(1, () => ['127.0.0.1', '203.0.113.5'], '/livez')).toBe('made-up');
  moment = new Date(moment.getTime() + 3_599_000);
  expect(await after(0, () => [''])).toBe('made-up');
  moment = new Date(moment.getTime() + 2_000);
  expect(await after(0, () => [''])).toBe('ok');
  // What the proxy adds behind it is what counts; and without a proxy everybody may say anything.
  expect(await after(1, () => ['127.0.0.1', '203.0.113.5, 8.8.8.8'])).toBe('ok');
  expect(await after(1, () => ['8.8.8.8', '203.0.113.5'])).toBe('ok');
  // Doctor asks beside a proxy that adds: its own address is trusted, the one it has made up is not the word of the proxy.
  for (const own of ['127.0.0.1', '127.0.1.1', '::1'])
    expect(await after(1, () => ['127.0.0.1', `203.0.113.5, ${own}`], '/livez'), own).toBe('ok');
});

test('two hundred requests from one or two addresses are told, and not taken for wrong', async () => {
  const after = behind();
  expect(await after(199, () => ['127.0.0.1', '8.8.8.8'])).toBe('ok');
  expect(await after(1, () => ['127.0.0.1', '8.8.8.8'])).toBe('few-addresses');
  expect(await after(100, () => ['127.0.0.1', '8.8.4.4'])).toBe('few-addresses');
  expect(await after(10, (n) => ['127.0.0.1', `9.9.9.${n}`])).toBe('few-addresses');
  expect(await after(1, () => ['127.0.0.1', '9.9.9.200'])).toBe('ok');
});

test('load balancers before a trusted proxy are told by their few addresses, each with an address before it', async () => {
  expect(await behind()(200, (n) => ['127.0.0.1', `8.8.4.${n}, 10.0.0.${n % 4}`])).toBe('few-addresses');
  expect(await behind()(200, (n) => ['127.0.0.1', `10.0.0.${n % 4}`])).toBe('ok');
  expect(await behind()(200, (n) => ['127.0.0.1', `8.8.8.8, 8.8.4.${n}`])).toBe('ok');
});
