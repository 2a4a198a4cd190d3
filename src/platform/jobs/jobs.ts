import type { Pool } from 'pg';
import type { Pools } from '../db/pools.ts';
import { codeOf } from '../log/fault.ts';

/** How often each step is due, in milliseconds. */
const pause = 30_000;
/** A step that goes on failing waits no longer than this between two tries: a warning must not wait for long. */
const longestPause = '2 minutes';
/** A step that a dead program had in hand is taken by another after this. */
const longestStep = '10 minutes';
const most = 200;

/** The jobs login: it reaches nothing but its named functions. */
export interface JobsLogin {
  query<Row extends object>(sql: string, values?: unknown[]): Promise<{ rows: Row[] }>;
}

/** A step of the clock, by the name that the operator reads. Its work looks at what stands: a try that failed loses nothing. */
export interface JobStep {
  readonly name: string;
  readonly run: (jobs: JobsLogin) => Promise<unknown>;
}

/** How a step went the last time that it was tried here. */
export interface JobsState {
  readonly failing: { readonly jobs: boolean; readonly mail: boolean };
}

export interface Jobs extends JobsState {
  /** Runs every step that is due, now; also called by the clock. */
  turn(): Promise<void>;
  stop(): void;
}

/** What runs besides the lists, and who is told when something fails: an operator, never a user. */
export interface JobsOptions {
  readonly steps?: readonly JobStep[];
  /** Comes last: a mail server that is slow or away keeps nothing else waiting. */
  readonly mail?: (() => Promise<unknown>) | undefined;
  readonly report?: (error: unknown, step: string) => void;
}

export const mailStep = 'mail';

const own: readonly JobStep[] = [
  { name: 'refresh-lists', run: (jobs) => jobs.query('select job.refresh_lists($1)', [most]) },
  { name: 'sweep', run: (jobs) => jobs.query('select job.sweep()') },
];

/** Takes a step in hand, if it is due and nobody has it; notes how it went. */
async function tryStep(
  jobs: Pool,
  { name, run }: JobStep,
  report: JobsOptions['report'],
): Promise<'done' | 'failed' | 'not due'> {
  try {
    const { rows } = await jobs.query<{ due: boolean }>('select job.take_step($1, $2) as due', [name, longestStep]);
    if (!rows[0]?.due) return 'not due';
    await run(jobs);
    await jobs.query('select job.step_done($1, $2)', [name, `${pause} milliseconds`]);
    return 'done';
  } catch (error) {
    report?.(error, name);
    const failed = [name, codeOf(error), `${pause} milliseconds`, longestPause];
    // The database itself may be what is away: then there is nowhere to note it but the log.
    await jobs.query('select job.step_failed($1, $2, $3, $4)', failed).catch(() => undefined);
    return 'failed';
  }
}

/**
 * Work that the clock asks for, under the jobs login and its named functions. One step at a time; what failed is kept in the database and
 * tried again, later each time; a step that fails keeps none of the others from its turn.
 */
export function startJobs(pools: Pools, { steps = [], mail, report }: JobsOptions = {}): Jobs {
  const failed = new Set<string>();
  const all = [...own, ...steps, ...(mail ? [{ name: mailStep, run: mail }] : [])];
  const names = all.map(({ name }) => name);
  let begun = false;
  const run = async () => {
    if (!begun)
      await pools.jobs.query('select job.forget_steps_but($1)', [names]).then(
        () => (begun = true),
        () => undefined,
      );
    for (const step of all) {
      const went = await tryStep(pools.jobs, step, report);
      if (went === 'done') failed.delete(step.name);
      if (went === 'failed') failed.add(step.name);
    }
  };
  let last = Promise.resolve();
  const turn = () => {
    last = last.then(run);
    return last;
  };
  const timer = setInterval(() => void turn(), pause);
  timer.unref();
  return {
    get failing() {
      const mail = failed.has(mailStep);
      return { mail, jobs: failed.size > (mail ? 1 : 0) };
    },
    turn,
    stop: () => clearInterval(timer),
  };
}
