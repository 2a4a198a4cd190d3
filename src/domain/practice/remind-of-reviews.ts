import type { JobStep } from '../../platform/jobs/jobs.ts';

/** Tells by mail who keeps a practice whose review is due, once for each version of it; the first page tells it until it is done. */
export const remindOfReviews: JobStep = {
  name: 'remind-practices',
  run: (jobs) => jobs.query('select job.remind_of_practices()'),
};
