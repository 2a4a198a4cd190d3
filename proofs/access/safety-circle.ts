import { get } from './facts.ts';
import { at } from './live.ts';
import type { Pen, Tables } from './pen.ts';

/** The safety circles of hidden parts as the product keeps them: how they are put in and read back. Nothing else knows the tables. */

export const circleTable = 'app.safety_circle';

/** The name that was written, which the product closes; here it lies open and is the account's own. */
export const nameOf = (worker: string): string => `\\x${Buffer.from(worker).toString('hex')}`;

export const circleRows = ({ ids, world, theCase, roomOf }: Pen): Tables => ({
  [circleTable]: theCase.admissions.map((each) => ({
    id: ids.of(each.id),
    case_id: ids.of(theCase.id),
    organisation_id: ids.of(each.organisation),
    of_id: ids.of(get(world.workers, each.worker).organisation),
    name: nameOf(each.worker),
    key_room_id: roomOf(theCase, 'agreement', get(world.workers, each.by).organisation),
    admitted_by: ids.of(each.by),
    admitted_at: at(0),
    ended_at: at(each.removed),
    ended_by: each.removed === null ? null : ids.of(each.by),
  })),
  'priv.circle_worker': theCase.admissions.map((each) => ({
    entry_id: ids.of(each.id),
    worker_id: ids.of(each.worker),
  })),
});

/** Of an account that had ended when it was named the product knows no more than the name. */
export const circleFields = `t.case_id, t.organisation_id,
  coalesce((select k.worker_id from priv.circle_worker k where k.entry_id = t.id),
    (select w.id from app.worker w where w.name = convert_from(t.name, 'UTF8'))) as worker_id`;
