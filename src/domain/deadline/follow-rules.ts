import type { JobStep, JobsLogin } from '../../platform/jobs/jobs.ts';
import { type LawEntry, registerOf } from '../law/index.ts';
import { dueBy, rulesNow } from './deadline.ts';

/** So many clocks a step; the rest follow at the next. */
const most = 200;

/**
 * Counts running clocks anew whose rule has another version than the one they were counted by: it or its provision was corrected here,
 * or changed by a release. One that started on a day when the rule does not hold stays as it was counted. Returns how many.
 */
async function follow(jobs: JobsLogin): Promise<number> {
  const { rows } = await jobs.query<LawEntry>('select kind, key, entry, act, said, written_at from job.law_entries()');
  const rules = new Map(rulesNow(registerOf(rows)).map((rule) => [rule.key, rule]));
  const versions = Object.fromEntries(
    // Clocks of a rule that has no length any more stay as they are, and must not take the places of the others in a step.
    [...rules.values()]
      .filter(({ length }) => length !== null)
      .map(({ key, version, validFrom, validUntil }) => [key, { version, from: validFrom, until: validUntil }]),
  );
  const { rows: behind } = await jobs.query<{ id: string; rule_key: string; started_on: string }>(
    'select id, rule_key, started_on from job.deadlines_behind($1, $2)',
    [versions, most],
  );
  for (const { id, rule_key, started_on } of behind) {
    const rule = rules.get(rule_key);
    if (rule?.length)
      await jobs.query('select job.move_deadline($1, $2, $3)', [id, rule.version, dueBy(rule, started_on)]);
  }
  return behind.length;
}

export const followRules: JobStep = { name: 'follow-rules', run: follow };
