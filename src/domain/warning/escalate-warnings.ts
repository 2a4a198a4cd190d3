import type { JobStep, JobsLogin } from '../../platform/jobs/jobs.ts';

/** So many a step; the rest follow at the next. */
const most = 100;

/**
 * Opens warnings that nobody has acknowledged in time to all who read the case at the organisation that leads, the team lead over those
 * named among them, and has mail sent to them. Returns how many.
 */
async function escalate(jobs: JobsLogin): Promise<number> {
  const { rows } = await jobs.query<{ n: number }>('select job.escalate_warnings($1) as n', [most]);
  return rows[0]?.n ?? 0;
}

export const escalateWarnings: JobStep = { name: 'escalate-warnings', run: escalate };
