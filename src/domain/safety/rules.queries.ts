import { onceInLook } from '../../platform/db/once.ts';
import { insertRow } from '../../platform/db/rows.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { handedBySql, nameGivers } from '../line/index.ts';
import { ownFirst, type Placed, queryLines } from '../room/index.ts';
import type { Channel, ChannelUser, Verdict } from './safety.ts';

export interface VerdictRow extends Verdict {
  readonly channel: Channel;
}

/** What the strictest rules of all organisations say, seen or unseen. */
export const readVerdicts = (tx: ReadTx, caseId: string): Promise<VerdictRow[]> =>
  tx.query<VerdictRow>('select channel, forbidden, seen, usable_now from look.contact_verdict($1)', [caseId]);

/** A rule in sight, and whose it is. */
export interface SeenRule extends Pick<Placed, 'organisation_id' | 'organisation'> {
  readonly id: string;
  readonly room_id: number;
  /** Who checked it with her, where the viewer reads that. */
  author?: string | null;
  /** Who checked it, where she is of the own organisation but not on the team. */
  readonly colleague?: string | null;
  readonly channel: Channel;
  readonly allowed: boolean;
  readonly days: number[];
  readonly hour_from: string | null;
  readonly hour_until: string | null;
  readonly who: ChannelUser;
  readonly language: string;
  readonly message_allowed: boolean;
  readonly note: Buffer | null;
  readonly checked_on: string;
  readonly valid_until: string | null;
  readonly version: number;
}

export interface RuleRow extends SeenRule, Placed {
  author: string | null;
  /** Who checked it with her. */
  readonly author_id: string;
  readonly colleague: string | null;
  readonly written_at: Date;
  /** The organisation with whose hand-over of the lead it came along. */
  handed_from: string | null;
}

/** The rules that stand now, of every organisation whose room of class contact the viewer reads; the own ones first. */
export const readRules = onceInLook(async (tx, caseId: string): Promise<RuleRow[]> => {
  const rows = await queryLines<RuleRow>(
    tx,
    caseId,
    `select u.id, u.room_id, u.checked_by as author_id, u.channel, u.allowed, u.days, to_char(u.hour_from, 'HH24:MI') as hour_from,
       to_char(u.hour_until, 'HH24:MI') as hour_until, u.who, u.language, u.message_allowed, u.note, u.checked_on, u.valid_until, u.version,
       u.written_at, ${handedBySql.replace('t.id', 'u.id')} as handed_from,
       (select w.name from app.worker w where w.id = u.checked_by) as colleague
     from app.contact_rule u where u.superseded_at is null order by u.channel`,
  );
  await nameGivers(tx, rows, 'handed_from');
  return ownFirst(rows);
});

/** Ends the rule that the writer had before her, if it still stands. Returns whether it did. */
export async function supersedeRule(
  tx: Tx,
  roomId: number,
  channel: Channel,
  version: number,
  at: Date,
): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(
    `update app.contact_rule set superseded_at = $4 where room_id = $1 and channel = $2 and version = $3 and superseded_at is null returning id`,
    [roomId, channel, version, at],
  );
  return rows.length === 1;
}

export interface NewRule {
  readonly id: string;
  readonly roomId: number;
  readonly channel: Channel;
  readonly allowed: boolean;
  readonly days: readonly number[];
  readonly hourFrom: string | null;
  readonly hourUntil: string | null;
  readonly who: ChannelUser;
  readonly language: string;
  readonly messageAllowed: boolean;
  readonly note: Buffer | null;
  readonly checkedOn: string;
  readonly validUntil: string | null;
  readonly version: number;
}

export const insertRule = (tx: Tx, rule: NewRule, workerId: string, at: Date): Promise<unknown> =>
  insertRow(tx, 'app.contact_rule', {
    id: rule.id,
    room_id: rule.roomId,
    channel: rule.channel,
    allowed: rule.allowed,
    days: rule.days,
    hour_from: rule.hourFrom,
    hour_until: rule.hourUntil,
    who: rule.who,
    language: rule.language,
    message_allowed: rule.messageAllowed,
    note: rule.note,
    checked_on: rule.checkedOn,
    checked_by: workerId,
    valid_until: rule.validUntil,
    version: rule.version,
    written_at: at,
  });
