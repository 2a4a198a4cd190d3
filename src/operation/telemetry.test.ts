import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { freePort } from '../start/listen.ts';
import type { Reading } from './readings.ts';
import { startTelemetry } from './telemetry.ts';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** Nothing at the start, as of steps that no turn has come to yet. */
let now: readonly Reading[] = [];
const read = async () => now;
const answered = { method: 'GET', route: '/fi/t/:caseId', status: 200, seconds: 0.02 };

test('Prometheus is told on loopback: requests by pattern and status, and what the program looks like at that moment', async () => {
  const metricsPort = await freePort(['127.0.0.1'], 0);
  const telemetry = await startTelemetry({ version: '0.1.0', metricsPort, read });
  stops.push(telemetry.stop);
  telemetry.observe(answered);
  telemetry.observe({ ...answered, status: 503 });
  now = [{ name: 'rinnalla.jobs.failures', value: 3, labels: { task: 'sweep' } }];
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  expect(text).toMatch(/http_server_request_duration_count\{.*http_route="\/fi\/t\/:caseId".*status_code="200".*\} 1/);
  expect(text).toMatch(/http_server_request_duration_count\{.*status_code="503".*\} 1/);
  expect(text).toMatch(/rinnalla_jobs_failures\{.*task="sweep".*\} 3/);
  expect(text).toMatch(/rinnalla_event_loop_delay/);
});

test('a collector is sent numbers and spans that hold pattern, method, status and time, and nothing else', async () => {
  const got: { path: string; body: string }[] = [];
  const collector = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      got.push({ path: request.url ?? '', body });
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  stops.push(async () => collector.close());
  const otlpEndpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}/`;
  const telemetry = await startTelemetry({ version: '0.1.0', otlpEndpoint, read });
  telemetry.observe(answered);
  await telemetry.stop();
  expect(got.map(({ path }) => path).sort()).toEqual(['/v1/metrics', '/v1/traces']);
  const traces = JSON.parse(got.find(({ path }) => path === '/v1/traces')?.body ?? '{}');
  const { scopeSpans, resource } = traces.resourceSpans[0];
  const [span] = scopeSpans[0].spans;
  expect(span.name).toBe('GET /fi/t/:caseId');
  expect(span.attributes.map(({ key }: { key: string }) => key).sort()).toEqual([
    'http.request.method',
    'http.response.status_code',
    'http.route',
  ]);
  expect(resource.attributes.map(({ key }: { key: string }) => key).sort()).toEqual([
    'service.name',
    'service.version',
  ]);
});

test('a port that is taken is refused in words', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  stops.push(async () => other.close());
  const { port } = other.address() as AddressInfo;
  await expect(startTelemetry({ version: '0.1.0', metricsPort: port, read })).rejects.toThrow(
    `Metrics cannot be told on port ${port} (choose another with RINNALLA_METRICS_PORT=…)`,
  );
});

test('where nothing is set, nothing is loaded and nothing is told', async () => {
  const telemetry = await startTelemetry({ version: '0.1.0', read: () => Promise.reject(new Error('was asked')) });
  telemetry.observe(answered);
  await telemetry.stop();
});
