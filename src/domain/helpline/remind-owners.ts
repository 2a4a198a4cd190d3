import type { JobStep } from '../../platform/jobs/jobs.ts';

/** Tells by mail who keeps a line whose check is due, once for each version of it; the first page tells it until it is done. */
export const remindOwners: JobStep = {
  name: 'remind-helplines',
  run: (jobs) => jobs.query('select job.remind_of_helplines()'),
};
