import type { JobStep } from '../../platform/jobs/jobs.ts';

/** Counts once a quarter, as of its first day, the words that are told of organisations and regions. */
export const releaseCompetence: JobStep = {
  name: 'release-competence',
  run: (jobs) => jobs.query('select job.release_competence()'),
};
