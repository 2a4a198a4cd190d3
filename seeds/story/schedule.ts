import type { CaseStory, Step } from './script.ts';
import { dayBefore, momentOf, workingDayBefore } from './when.ts';

export interface Scheduled {
  readonly story: CaseStory;
  readonly step: Step;
  readonly at: Date;
}

/**
 * When each act of all cases takes place, in the order of time. What would fall on a weekend is moved to the Friday before,
 * behind what that Friday held, so that whichever day the story is told, offices have worked from Monday to Friday.
 */
export function scheduled(stories: readonly CaseStory[], now: Date): Scheduled[] {
  const steps = stories.flatMap((story) =>
    story.steps.map((step) => {
      const day = dayBefore(now, step.daysAgo);
      const onDay = workingDayBefore(day);
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
