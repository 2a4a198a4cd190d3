import type { JobStep } from '../../platform/jobs/jobs.ts';

/** So many are looked at in one turn; the rest at the next. */
const most = 50;

/** Puts the mail of the morning into the outbox for who has asked for it, on a working day on which something is for the day. */
export const mailInTheMorning: JobStep = {
  name: 'digests',
  run: (jobs) => jobs.query('select job.digests($1)', [most]),
};
