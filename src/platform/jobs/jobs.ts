import type { Pool } from 'pg';
import type { Pools } from '../db/pools.ts';

/** How often the lists are looked through for days that passing time has changed, in milliseconds. */
const pause = 30_000;
const most = 200;

/** A step that a slice adds, under the same login. */
export type JobStep = (jobs: Pool) => Promise<unknown>;

/** Work that the clock asks for, under the jobs login and its named functions. One step at a time; a failed step is tried again at the next. */
export function startJobs(pools: Pools, steps: readonly JobStep[] = []): { stop(): void } {
  let step = Promise.resolve();
  const run = async () => {
    await pools.jobs.query('select job.refresh_lists($1)', [most]);
    await pools.jobs.query('select job.sweep()');
    for (const step of steps) await step(pools.jobs);
  };
  const timer = setInterval(() => {
    step = step.then(run).catch(() => undefined);
  }, pause);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
