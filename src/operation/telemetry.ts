import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Observer } from '../platform/log/requests.ts';
import { refuseAs } from '../start/refusal.ts';
import { instruments, type Reading } from './readings.ts';

export interface TelemetryOptions {
  readonly version: string;
  /** Where Prometheus asks: `http://127.0.0.1:PORT/metrics`, on loopback alone. */
  readonly metricsPort?: number | undefined;
  /** An OpenTelemetry collector that is sent requests and numbers (OTLP over HTTP). */
  readonly otlpEndpoint?: string | undefined;
  /** What the program looks like now; asked at each collection. */
  readonly read: () => Promise<readonly Reading[]>;
}

export interface Telemetry {
  /** To be told of each request that was answered. */
  readonly observe: Observer;
  stop(): Promise<void>;
}

const off: Telemetry = { observe: () => undefined, stop: async () => undefined };

/** Between two sendings to a collector, in milliseconds. */
const sending = 60_000;

/**
 * Starts what is set: metrics for Prometheus, metrics and spans for an OpenTelemetry collector. Nothing of it is loaded otherwise. No number
 * and no span holds more than method, pattern of the route, status and time of a request.
 */
export async function startTelemetry(options: TelemetryOptions): Promise<Telemetry> {
  const { metricsPort, otlpEndpoint, version } = options;
  if (metricsPort === undefined && !otlpEndpoint) return off;
  const { resourceFromAttributes } = await import('@opentelemetry/resources');
  const resource = resourceFromAttributes({ 'service.name': 'rinnalla', 'service.version': version });
  const meters = await startMeters(options, resource);
  const spans = otlpEndpoint ? await startSpans(otlpEndpoint, resource) : off;
  return {
    observe(answered) {
      meters.observe(answered);
      spans.observe(answered);
    },
    async stop() {
      await Promise.allSettled([meters.stop(), spans.stop()]);
    },
  };
}

type Resource = ReturnType<typeof import('@opentelemetry/resources').resourceFromAttributes>;

const at = (endpoint: string, signal: 'traces' | 'metrics') => `${endpoint.replace(/\/+$/, '')}/v1/${signal}`;

async function readersOf({ metricsPort, otlpEndpoint }: TelemetryOptions) {
  const prometheus = async (port: number) => {
    const { PrometheusExporter } = await import('@opentelemetry/exporter-prometheus');
    const exporter = new PrometheusExporter({ host: '127.0.0.1', port, preventServerStart: true });
    await exporter.startServer().catch((error: unknown) => {
      throw refuseAs(`Metrics cannot be told on port ${port} (choose another with RINNALLA_METRICS_PORT=…)`, error);
    });
    return exporter;
  };
  const collector = async (endpoint: string) => {
    const { PeriodicExportingMetricReader } = await import('@opentelemetry/sdk-metrics');
    const { OTLPMetricExporter } = await import('@opentelemetry/exporter-metrics-otlp-http');
    const exporter = new OTLPMetricExporter({ url: at(endpoint, 'metrics') });
    return new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: sending });
  };
  return [
    ...(metricsPort === undefined ? [] : [await prometheus(metricsPort)]),
    ...(otlpEndpoint ? [await collector(otlpEndpoint)] : []),
  ];
}

/** Upper bounds of the times of requests, in seconds: those of the semantic conventions of OpenTelemetry. */
const seconds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

async function startMeters(options: TelemetryOptions, resource: Resource): Promise<Telemetry> {
  const { MeterProvider } = await import('@opentelemetry/sdk-metrics');
  const provider = new MeterProvider({ resource, readers: await readersOf(options) });
  const meter = provider.getMeter('rinnalla');
  const duration = meter.createHistogram('http.server.request.duration', {
    unit: 's',
    description: 'How long requests took, by method, pattern of the route and status.',
    advice: { explicitBucketBoundaries: seconds },
  });
  const delays = monitorEventLoopDelay({ resolution: 20 });
  delays.enable();
  const gauges = new Map(
    Object.entries(instruments).map(([name, [unit, description]]) => [
      name,
      meter.createObservableGauge(name, { unit, description }),
    ]),
  );
  const delay = meter.createObservableGauge('rinnalla.event_loop.delay', {
    unit: 's',
    description: 'Delay of the event loop, 99th percentile since the last collection.',
  });
  const memory = meter.createObservableGauge('process.memory.usage', {
    unit: 'By',
    description: 'Memory of the program.',
  });
  meter.addBatchObservableCallback(
    async (result) => {
      for (const { name, value, labels } of await options.read()) {
        const gauge = gauges.get(name);
        if (gauge) result.observe(gauge, value, labels);
      }
      result.observe(delay, delays.percentile(99) / 1e9);
      delays.reset();
      result.observe(memory, process.memoryUsage.rss());
    },
    [...gauges.values(), delay, memory],
  );
  return {
    observe: ({ method, route, status, seconds }) =>
      duration.record(seconds, {
        'http.request.method': method,
        'http.route': route,
        'http.response.status_code': status,
      }),
    async stop() {
      delays.disable();
      await provider.shutdown();
    },
  };
}

async function startSpans(endpoint: string, resource: Resource): Promise<Telemetry> {
  const { TracerProvider, BatchSpanProcessor } = await import('@opentelemetry/sdk-trace');
  const { SpanKind, SpanStatusCode } = await import('@opentelemetry/api');
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const exporter = new OTLPTraceExporter({ url: at(endpoint, 'traces') });
  const provider = new TracerProvider({ resource, spanProcessors: [new BatchSpanProcessor({ exporter })] });
  const tracer = provider.getTracer('rinnalla');
  return {
    observe({ method, route, status, seconds }) {
      const end = Date.now();
      const span = tracer.startSpan(`${method} ${route}`, {
        kind: SpanKind.SERVER,
        startTime: end - seconds * 1000,
        attributes: { 'http.request.method': method, 'http.route': route, 'http.response.status_code': status },
      });
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(end);
    },
    stop: () => provider.shutdown(),
  };
}
