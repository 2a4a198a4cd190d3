// npm run bench: fills databases, starts the built program and its floors beside it, measures, tells.
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { SettledConfig } from '../src/deps.ts';
import { isAlive } from '../src/platform/db/postmaster.ts';
import { ownerRole } from '../src/platform/db/roles.ts';
import { joinDatabase } from '../src/start/database.ts';
import type { Figures } from './aims.ts';
import { type RunningProgram, startFloors, startProgram } from './children.ts';
import { benchConfig } from './config.ts';
import { type Effort, type Measurement, measure } from './measure.ts';
import { measurePages, type PageMeasurement } from './pages/measure-pages.ts';
import { report } from './report.ts';
import { type Subject, seed, withClient } from './seed/seed.ts';
import { countStatements, type StatementCounts } from './statements.ts';

const { values: given } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    profile: { type: 'string' },
    pages: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
/** `--pages` measures nothing but the pages, at the largest size. */
const usual = given.pages ? '100000' : '1000,10000,100000';
const sizes = (given.sizes ?? (given.quick ? '1000' : usual)).split(',').map(Number);
const effort: Effort = {
  rounds: Number(given.rounds ?? (given.quick ? 1 : 3)),
  seconds: Number(given.seconds ?? (given.quick ? 0.7 : 1.2)),
};
const connections = given.full ? [8, 32] : [8];
/** `--profile FOLDER` writes a CPU profile of the program for each size. */
const flags = given.profile ? ['--cpu-prof', `--cpu-prof-dir=${path.resolve(given.profile)}`] : [];

const begin = performance.now();
const say = (line: string) => process.stdout.write(`${line}\n`);
const tell = (line: string) => say(`${((performance.now() - begin) / 1000).toFixed(0).padStart(5)} s  ${line}`);

interface SizeFigures {
  measured: Measurement[];
  counts: StatementCounts[];
  memory: number;
  started: number;
  pages: PageMeasurement[];
}

const pagesOf = (
  config: SettledConfig,
  program: RunningProgram,
  size: number,
  subject: Subject,
): Promise<PageMeasurement[]> =>
  withClient(joinDatabase(config).admin, async (client) => {
    await client.query(`set role ${ownerRole}`);
    const pages = await measurePages(client, program, size, subject, effort, given.only);
    tell(`${pages.length} kinds of pages measured`);
    return pages;
  });

async function measureSize(size: number, dataDir: string): Promise<SizeFigures> {
  const config = benchConfig(dataDir);
  const subjects = await seed(config, size, tell);
  tell(`${size} cases are there, their sight is what the database computes`);
  const program = await startProgram(dataDir, flags);
  try {
    const floors = await startFloors(dataDir);
    try {
      const measured: Measurement[] = [];
      const counts: StatementCounts[] = [];
      for (const subject of given.pages ? [] : subjects) {
        counts.push(
          await withClient(joinDatabase(config).admin, (client) =>
            countStatements(client, dataDir, program, floors, subject),
          ),
        );
        for (const many of connections) measured.push(...(await measure(size, program, floors, subject, many, effort)));
        tell(`${size} cases, a worker of ${subject.visible} measured`);
      }
      // After all else: writing what the pages show changes what the lists hold.
      const pages = size === Math.max(...sizes) ? await pagesOf(config, program, size, subjects[0] as Subject) : [];
      return { pages, measured, counts, memory: program.memory().peak, started: program.startedIn };
    } finally {
      await floors.stop();
    }
  } finally {
    await program.stop();
  }
}

const prefix = 'rinnalla-bench-';

/** Folders of earlier runs that were cut off; their servers ended with them. */
function sweep(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const owner = Number(name.slice(prefix.length).split('-')[0]);
    if (!isAlive(owner)) rmSync(path.join(tmpdir(), name), { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  sweep();
  const all: SizeFigures[] = [];
  for (const size of sizes) {
    const dataDir = mkdtempSync(path.join(tmpdir(), `${prefix}${process.pid}-`));
    chmodSync(dataDir, 0o711);
    try {
      all.push(await measureSize(size, dataDir));
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  }
  const figures: Figures = {
    measured: all.flatMap((item) => item.measured),
    counts: all.flatMap((item) => item.counts),
    pages: all.flatMap((item) => item.pages),
    memory: all.map((item) => item.memory),
    starts: all.map((item) => item.started),
  };
  say(['', ...report(figures), ''].join('\n'));
  tell('done');
}

await main();
