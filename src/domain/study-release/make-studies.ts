import { randomUUID } from 'node:crypto';
import type { JobStep, JobsLogin } from '../../platform/jobs/jobs.ts';
import { StudyProblem } from '../../study/index.ts';
import { makeOwnRelease, type OwnQuestion, type ReportLogin } from '../own-study/index.ts';
import { figuresOf } from './figures.ts';
import { isQuestion } from './questions.ts';
import { reportOf } from './report-of.ts';

/** How often whoever makes a study says that it goes on, in milliseconds: long before another would take it over. */
const beat = 10_000;

interface Taken {
  readonly id: string;
  readonly tables: string;
  readonly from: string;
  readonly until: string;
  readonly k: number;
}

/** Why nothing was made, for the page; other faults are tried again. */
const refusals: Readonly<Record<string, string>> = {
  'input.ownTooLittle': 'unchanged',
  'input.ownK': 'other-series',
  'input.ownSeries': 'other-series',
  'input.ownPeriod': 'other-series',
};
const refusalOf = (error: unknown): string | undefined => {
  if (!(error instanceof StudyProblem) || error.key === 'input.ownMeanwhile') return undefined;
  return refusals[error.key] ?? 'not-protected';
};

type Make = (
  db: ReportLogin,
  question: OwnQuestion,
  progress: (share: number) => void,
) => ReturnType<typeof makeOwnRelease>;

async function take(jobs: JobsLogin, holder: string): Promise<Taken | undefined> {
  const { rows } = await jobs.query<Taken>(
    'select id, tables, from_on::text as "from", until_on::text as until, k from job.take_study($1)',
    [holder],
  );
  return rows[0];
}

/** Says again and again that it goes on and how far it has come, until it is stopped. */
function holding(jobs: JobsLogin, id: string, holder: string, share: () => number): () => void {
  const timer = setInterval(() => {
    jobs.query('select job.hold_study($1, $2, $3)', [id, holder, share()]).catch(() => undefined);
  }, beat);
  timer.unref();
  return () => clearInterval(timer);
}

async function makeTaken(
  jobs: JobsLogin,
  report: ReportLogin,
  holder: string,
  study: Taken,
  make: Make,
): Promise<void> {
  const { id, tables: key, from, until, k } = study;
  let share = 0;
  const stop = holding(jobs, id, holder, () => share);
  try {
    if (!isQuestion(key)) return void (await refuse(jobs, id, holder, 'other-series'));
    const made = await make(report, { key, from, until, k }, (now) => {
      share = now;
    });
    if (made.release.people === null) return void (await refuse(jobs, id, holder, 'too-few'));
    const { reports, numbers } = await reportOf(made, k);
    const figures = figuresOf(made.release, { from, until });
    await jobs.query('select job.keep_study($1, $2, $3, $4, $5)', [
      ...[id, holder, JSON.stringify(reports), numbers],
      figures && JSON.stringify(figures),
    ]);
  } catch (error) {
    const why = refusalOf(error);
    if (why) return void (await refuse(jobs, id, holder, why));
    await jobs.query('select job.leave_study($1, $2)', [id, holder]).catch(() => undefined);
    throw error;
  } finally {
    stop();
  }
}

const refuse = (jobs: JobsLogin, id: string, holder: string, why: string) =>
  jobs.query('select job.refuse_study($1, $2, $3)', [id, holder, why]);

export interface Making {
  readonly step: JobStep;
  /** What is being made now is done, or has failed. */
  settled(): Promise<void>;
}

/**
 * Makes approved studies, one at a time: counted under the reporting login, rounded on a thread. The step of the clock only begins it, so that nothing
 * else waits; what fails on the way is told and tried again, by whichever program takes it next.
 */
export function makingStudies(
  report: ReportLogin,
  tell: (error: unknown) => void,
  make: Make = makeOwnRelease,
): Making {
  let making: Promise<void> | undefined;
  return {
    step: {
      name: 'make-studies',
      async run(jobs) {
        if (making) return;
        const holder = randomUUID();
        const study = await take(jobs, holder);
        if (!study) return;
        making = makeTaken(jobs, report, holder, study, make)
          .catch(tell)
          .finally(() => {
            making = undefined;
          });
      },
    },
    settled: async () => making,
  };
}
