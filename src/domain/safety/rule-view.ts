import type { Day } from '../../platform/time/format.ts';
import type { RuleSecret } from './rule-secret.ts';
import type { RuleRow } from './rules.queries.ts';
import { conditionsOf } from './safe-contact.ts';
import type { Channel, ChannelUser, Conditions } from './safety.ts';

/** One organisation's rule on one channel, opened. */
export interface RuleView extends RuleSecret {
  readonly id: string;
  readonly channel: Channel;
  readonly organisationId: string;
  readonly organisation: string;
  readonly own: boolean;
  readonly conditions: Conditions;
  readonly who: ChannelUser;
  readonly language: string;
  readonly checkedOn: Day;
  readonly checkedBy: string | null;
  readonly version: number;
  readonly handedFrom: string | null;
}

export const ruleView = (row: RuleRow, secret: RuleSecret): RuleView => ({
  ...secret,
  id: row.id,
  channel: row.channel,
  organisationId: row.organisation_id,
  organisation: row.organisation,
  own: row.own,
  conditions: conditionsOf(row),
  who: row.who,
  language: row.language,
  checkedOn: row.checked_on,
  checkedBy: row.author ?? row.colleague,
  version: row.version,
  handedFrom: row.handed_from,
});
