import { z } from 'zod';
import type { Vault } from '../../platform/crypto/vault.ts';
import { optionalText } from '../../platform/http/fields.ts';
import type { Day } from '../../platform/time/format.ts';
import {
  code,
  column,
  correctionReason,
  dayIn,
  first,
  handedFrom,
  type KeptRow,
  type LineView,
  later,
  optionalDayIn,
  shownAs,
  shownClass,
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

/** Days when a clock was counted anew, with the day that stood before: from its own versions, as far as they are readable. */
const recounts = `array(
  select jsonb_build_object('on', (n.at at time zone 'Europe/Helsinki')::date, 'was', v.was ->> 'due_on')
  from app.deadline_version v
    join (select w.version, w.written_at as at, w.was ->> 'cause' as cause from app.deadline_version w where w.deadline_id = t.id
      union all select t.version, t.written_at, t.cause) n on n.version = v.version + 1 and n.cause = 'rule-changed'
  where v.deadline_id = t.id order by n.version)`;

/** A clock: the rule and the day that started it are settled, and it ends once. */
export const deadlineFields = {
  ruleKey: first(column('rule_key', z.string())),
  ruleVersion: first(column('rule_version', z.number())),
  startedOn: first(dayIn('started_on')),
  dueOn: first(dayIn('due_on')),
  /** Closed for the first version, for good: no correction touches it. */
  about: {
    ...first(column('body', z.instanceof(Buffer).optional())),
    shown: (_: unknown, { id: row, room_id: room, body }: KeptRow, vault: Vault) =>
      body && vault.open({ table: 'deadline', row, room, version: 1 }, body),
  },
  state: later(code('state', states)),
  endedOn: later(optionalDayIn('ended_on')),
  cause: unseen(later(column('cause', z.literal('ended')))),
  class: shownClass<DeadlineClass>(),
  /** Why it ended. */
  reason: correctionReason(optionalText(longestReason)),
  handedFrom: handedFrom(),
  /** When it was counted anew because its rule was corrected, and the last day that stood before. */
  recounts: shownAs<readonly { readonly on: Day; readonly was: Day }[]>(recounts),
};

/** A clock on a case as its reader sees it. */
export type DeadlineView = LineView<typeof deadlineFields>;
