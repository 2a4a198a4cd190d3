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
  return async (many: number, nth: (n: number) => [peer: string, told?: string], path = '/fi/tyo') => {
    for (let n = 0; n < many; n += 1) {
      const [peer, told] = nth(n);
      const headers: Record<string, string> = told === undefined ? {} : { 'x-forwarded-for': told };
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

test('a proxy that is not trusted is told by its one address; browsers that send the header are none', async () => {
  expect(await behind([])(20, (n) => ['127.0.0.1', `8.8.4.${n}`])).toBe('untrusted');
  expect(await behind()(20, (n) => ['10.0.0.9', `8.8.4.${n}`])).toBe('untrusted');
  expect(await behind([])(20, (n) => [`8.8.4.${n}`, '8.8.8.8'])).toBe('ok');
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
});

test('two hundred requests from one address are told, and not taken for wrong', async () => {
  const after = behind();
  expect(await after(199, () => ['127.0.0.1', '8.8.8.8'])).toBe('ok');
  expect(await after(1, () => ['127.0.0.1', '8.8.8.8'])).toBe('one-address');
  expect(await after(1, () => ['127.0.0.1', '8.8.4.4'])).toBe('ok');
});
