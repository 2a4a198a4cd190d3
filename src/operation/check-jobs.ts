import { askOne, type Client } from './ask.ts';
import { type Finding, look, ok, wrong } from './finding.ts';

interface Step {
  name: string;
  failures: number;
  fault: string | null;
  late: boolean;
}

/** What the clock asks for, and the outbox. */
export async function checkJobs(client: Client): Promise<Finding[]> {
  const known = await askOne<{ there: boolean }>(client, `select to_regprocedure('job.steps()') is not null as there`);
  if (!known.there) return [];
  const { rows } = await client.query<Step>('select step as name, failures, fault, late from job.steps()');
  const failing = rows.filter(({ failures }) => failures > 0);
  const late = rows.filter((step) => step.late && step.failures === 0);
  const mails = await askOne<{ waiting: number; given_up: number }>(
    client,
    'select waiting, given_up from job.mails()',
  );
  return [
    failing.length > 0
      ? wrong(
          'jobs',
          failing.map(({ name, failures, fault }) => `${name} failed ${failures} times in a row (${fault})`).join('; '),
          'Look into the log for jobs.failed at that time. Each is tried again by itself.',
        )
      : late.length > 0
        ? look(
            'jobs',
            `not run for five minutes: ${late.map(({ name }) => name).join(', ')}`,
            'Right while the program is stopped; otherwise start it again.',
          )
        : ok('jobs', `${rows.length} steps, none failing`),
    mails.given_up > 0
      ? look(
          'outbox',
          `${mails.given_up} mails were given up in the last day, ${mails.waiting} wait`,
          'Look at the mail server; tell the workers to look into Rinnalla by themselves.',
        )
      : ok('outbox', `${mails.waiting} mails wait`),
  ];
}
