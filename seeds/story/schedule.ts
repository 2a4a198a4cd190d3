import { type OrganisationKey, organisations } from './organisations.ts';
import type { CaseStory, Step } from './script.ts';
import { dayBefore, momentOf, workingDayBefore } from './when.ts';
import { workers } from './workers.ts';

export interface Scheduled {
  readonly story: CaseStory;
  readonly step: Step;
  readonly at: Date;
}

const roundTheClock = new Set(
  Object.keys(organisations)
    .map((key) => organisations[key as OrganisationKey])
    .filter(({ kind }) => kind === 'shelter' || kind === 'police')
    .map(({ id }) => id),
);

/**
 * When each act of all cases takes place, in the order of time. Offices work from Monday to Friday: an act that would fall on
 * a weekend is moved to the Friday before, behind what that Friday held.
 */
export function scheduled(stories: readonly CaseStory[], now: Date): Scheduled[] {
  const steps = stories.flatMap((story) =>
    story.steps.map((step) => {
      const day = dayBefore(now, step.daysAgo);
      const onDay = roundTheClock.has(workers[step.worker].organisationId) ? day : workingDayBefore(day);
      return { story, step, onDay, at: momentOf(onDay, step.clock), meant: momentOf(day, step.clock) };
    }),
  );
  steps.sort((a, b) => a.onDay.localeCompare(b.onDay) || a.meant.getTime() - b.meant.getTime());
  let last = 0;
  return steps.map(({ story, step, at }) => {
    last = Math.max(at.getTime(), last + 60_000);
    return { story, step, at: new Date(last) };
  });
}
