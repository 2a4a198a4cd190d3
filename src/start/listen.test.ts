import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { freePort, listen } from './listen.ts';

const both = ['127.0.0.1', '::1'];
const app = { fetch: async (request: Request) => new Response(new URL(request.url).pathname) };

test('it answers at both loopback addresses and nowhere else', async () => {
  const port = await freePort(both, 0);
  const close = await listen(app, both, port);
  for (const host of ['127.0.0.1', '[::1]', 'localhost']) {
    expect(await (await fetch(`http://${host}:${port}/here`)).text()).toBe('/here');
  }
  await close();
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
});

test('a port that is taken is told in one sentence', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  await expect(freePort(both, port)).rejects.toThrow(`Port ${port} is taken by another program`);
  other.close();
});

test('a free port is one that no outgoing connection is given', async () => {
  const ports = await Promise.all(Array.from({ length: 30 }, () => freePort(both, 0)));
  expect(Math.max(...ports)).toBeLessThan(32_768);
  expect(new Set(ports).size).toBeGreaterThan(1);
});

test('an address that this machine has not is passed over, unless it is the only one', async () => {
  const port = await freePort(['127.0.0.1', '192.0.2.1'], 0);
  expect(port).toBeGreaterThan(0);
  await expect(freePort(['192.0.2.1'], 0)).rejects.toThrow();
});

test('an answer under way is finished before the port closes', async () => {
  const arrived = Promise.withResolvers<void>();
  const slow = {
    fetch: () => {
      arrived.resolve();
      return new Promise<Response>((resolve) => setTimeout(() => resolve(new Response('whole')), 200));
    },
  };
  const port = await freePort(both, 0);
  const close = await listen(slow, both, port);
  const answer = fetch(`http://127.0.0.1:${port}/`).then((response) => response.text());
  await arrived.promise;
  await close();
  expect(await answer).toBe('whole');
});

test('an answer without end does not hold up the stop', async () => {
  const arrived = Promise.withResolvers<void>();
  const hanging = {
    fetch: () => {
      arrived.resolve();
      return new Promise<Response>(() => undefined);
    },
  };
  const port = await freePort(both, 0);
  const close = await listen(hanging, both, port);
  const broken = fetch(`http://127.0.0.1:${port}/`).catch(() => 'broken');
  await arrived.promise;
  const begin = Date.now();
  await close();
  expect(Date.now() - begin).toBeLessThan(10_000);
  expect(await broken).toBe('broken');
});
