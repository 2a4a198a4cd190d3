import type { Pools } from '../db/pools.ts';

/** How often the lists are looked through for days that passing time has changed, in milliseconds. */
const pause = 30_000;
const most = 200;

/** The jobs login: it reaches nothing but its named functions. */
export interface JobsLogin {
  query<Row extends object>(sql: string, values?: unknown[]): Promise<{ rows: Row[] }>;
}

/** A step that a slice adds, under the same login. */
export type JobStep = (jobs: JobsLogin) => Promise<unknown>;

/** What failed the last time that it was tried. */
export interface JobsState {
  readonly failing: { readonly jobs: boolean; readonly mail: boolean };
}

export interface Jobs extends JobsState {
  stop(): void;
}

/** What runs besides the lists, and who is told when something fails: an operator, never a user. */
export interface JobsOptions {
  readonly steps?: readonly JobStep[];
  /** Comes last: a mail server that is slow or away keeps nothing else waiting. */
  readonly mail?: (() => Promise<unknown>) | undefined;
  readonly report?: (error: unknown, what: 'jobs' | 'mail') => void;
}

/** Work that the clock asks for, under the jobs login and its named functions. One step at a time; a failed step is tried again at the next. */
export function startJobs(pools: Pools, { steps = [], mail, report }: JobsOptions = {}): Jobs {
  const failing = { jobs: false, mail: false };
  /** One that fails keeps none of the others from its turn. */
  const tryAll = async (what: 'jobs' | 'mail', work: readonly (() => Promise<unknown>)[]): Promise<void> => {
    let failed = false;
    for (const step of work) {
      await step().catch((error: unknown) => {
        failed = true;
        report?.(error, what);
      });
    }
    failing[what] = failed;
  };
  const all: JobStep[] = [
    (jobs) => jobs.query('select job.refresh_lists($1)', [most]),
    (jobs) => jobs.query('select job.sweep()'),
    ...steps,
  ];
  const run = async () => {
    await tryAll(
      'jobs',
      all.map((step) => () => step(pools.jobs)),
    );
    await tryAll('mail', mail ? [mail] : []);
  };
  let turn = Promise.resolve();
  const timer = setInterval(() => {
    turn = turn.then(run);
  }, pause);
  timer.unref();
  return { failing, stop: () => clearInterval(timer) };
}
