import { z } from 'zod';
import type { Day } from '../../platform/time/format.ts';
import {
  code,
  column,
  dayIn,
  first,
  type LineView,
  later,
  optionalDayIn,
  optionalOnlyWords,
  unseen,
} from '../line/index.ts';

const states = ['running', 'met', 'missed', 'stopped'] as const;
/** How a clock ends, chosen by a worker. */
export const endings = ['met', 'missed', 'stopped'] as const;

/** Classes in which a clock can lie: never `location`, which is seen by its circle alone and in no list. */
export const deadlineClasses = [
  'process',
  'residence',
  'social',
  'health',
  'contact',
  'support',
  'coordination',
] as const;
export type DeadlineClass = (typeof deadlineClasses)[number];

export const longestAbout = 300;
export const longestReason = 500;

/** A clock: the rule and the day that started it are settled, and it ends once. */
export const deadlineFields = {
  ruleKey: first(column('rule_key', z.string())),
  ruleVersion: first(column('rule_version', z.number())),
  startedOn: first(dayIn('started_on')),
  dueOn: first(dayIn('due_on')),
  about: first(optionalOnlyWords(longestAbout)),
  state: later(code('state', states)),
  endedOn: later(optionalDayIn('ended_on')),
  cause: unseen(later(column('cause', z.literal('ended')))),
};

interface DeadlineMore {
  readonly class: DeadlineClass;
  /** Why it ended. */
  readonly reason: string | null;
  /** When it was counted anew because its rule was corrected, and the last day that stood before. */
  readonly recounts: readonly { readonly on: Day; readonly was: Day }[];
}

/** A clock on a case as its reader sees it. */
export type DeadlineView = LineView<typeof deadlineFields, DeadlineMore>;
