import { cpus } from 'node:os';
import { type Figures, judge, type Verdict } from './aims.ts';
import type { Measurement } from './measure.ts';
import type { PageMeasurement } from './pages/measure-pages.ts';
import { median, p99Of, rateOf, ratioOf } from './statistics.ts';

const pad = (cells: readonly string[], widths: readonly number[]): string =>
  cells
    .map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
    .join('  ')
    .trimEnd();

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => pad(row, widths));
}

function line({ size, visible, connections, operation, runs }: Measurement): string[] {
  const rate = (item: keyof typeof runs) => `${Math.round(rateOf(runs[item]))} (${p99Of(runs[item]).toFixed(1)})`;
  const ratio = (item: 'json' | 'html', floor: 'secured' | 'plain') => ratioOf(runs[item], runs[floor]).toFixed(2);
  return [
    operation,
    `${size} / ${visible}`,
    String(connections),
    rate('json'),
    rate('html'),
    rate('secured'),
    rate('plain'),
    ratio('json', 'secured'),
    ratio('html', 'secured'),
    ratio('json', 'plain'),
  ];
}

const heading = [
  'operation',
  'cases / visible',
  'conn',
  'JSON',
  'HTML',
  'floor RLS',
  'floor plain',
  'JSON:RLS',
  'HTML:RLS',
  'JSON:plain',
];

const pageHeading = ['page', 'cases', 'kB', 'program', 'database', 'a second', 'p50 ms', 'p99 ms', 'aim'];

const pageLine = ({ kind, size, bytes, runs, cost }: PageMeasurement): string[] => [
  kind.name,
  String(size),
  (bytes / 1024).toFixed(0),
  cost.program.toFixed(1),
  cost.database.toFixed(1),
  rateOf(runs).toFixed(0),
  median(runs.flatMap((run) => run.latencies)).toFixed(1),
  p99Of(runs).toFixed(1),
  String(kind.aim),
];

function verdictLine({ what, reached, aim, missedBy }: Verdict): string {
  const missed =
    missedBy === 0 ? '' : missedBy < 1 ? `  missed by ${missedBy.toFixed(2)}` : `  missed by ${missedBy.toFixed(0)}`;
  return `${missedBy === 0 ? '✓' : '✗'} ${what}: ${reached} (aim ${aim})${missed}`;
}

/** Everything as text: requests a second with the 99th percentile in milliseconds, statements, aims. */
export function report(figures: Figures): string[] {
  const counts = figures.counts.map(
    ({ visible, json, html, shortTimeline }) =>
      `  ${visible} visible: list ${json.list}/${html.list}, timeline ${json.timeline}/${html.timeline} (10 notes: ${shortTimeline}), note ${json.note}/${html.note}`,
  );
  return [
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    '',
    'Requests a second (p99 in ms); ratios are medians of runs side by side',
    ...table([heading, ...figures.measured.map(line)]),
    '',
    'Statements a request, JSON/HTML, begin and commit among them',
    ...counts,
    '',
    'Pages as HTML, 8 connections, 3,000 services in the directory; program and database: processor time of one page in ms',
    ...table([pageHeading, ...figures.pages.map(pageLine)]),
    '',
    'Aims',
    ...judge(figures).map(verdictLine),
  ];
}
