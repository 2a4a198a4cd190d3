import { insertRow } from '../../platform/db/rows.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { ownFirst, type Placed, queryLines } from '../room/index.ts';
import type { Channel, Outcome } from './safety.ts';

export interface PointRow extends Placed {
  readonly id: string;
  readonly room_id: number;
  readonly channel: Channel;
  readonly written_at: Date;
}

/** Numbers and addresses that stand, the own ones first, by channel; what they are is opened one at a time. */
export const readPoints = async (tx: ReadTx, caseId: string): Promise<PointRow[]> =>
  ownFirst(
    await queryLines<PointRow>(
      tx,
      caseId,
      `select p.id, p.room_id, p.channel, p.written_at from app.contact_point p
       where p.ended_at is null order by p.channel, p.written_at desc limit 100`,
    ),
  );

/** One contact point as the viewer may open it, with its closed value; nothing when it is hidden, ended or of another case. */
export async function findPoint(
  tx: ReadTx,
  caseId: string,
  pointId: string,
): Promise<(PointRow & { value: Buffer }) | undefined> {
  const [row] = await queryLines<PointRow & { value: Buffer }>(
    tx,
    caseId,
    `select p.id, p.room_id, p.channel, p.written_at, p.value from app.contact_point p where p.id = $1 and p.ended_at is null`,
    [pointId],
  );
  return row;
}

export const insertPoint = (
  tx: Tx,
  point: { id: string; roomId: number; channel: Channel; value: Buffer },
  workerId: string,
  at: Date,
): Promise<unknown> =>
  insertRow(tx, 'app.contact_point', {
    id: point.id,
    room_id: point.roomId,
    channel: point.channel,
    value: point.value,
    author_id: workerId,
    written_at: at,
  });

/** Returns whether it still stood. */
export async function endPoint(tx: Tx, pointId: string, at: Date): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(
    'update app.contact_point set ended_at = $2 where id = $1 and ended_at is null returning id',
    [pointId, at],
  );
  return rows.length === 1;
}

export interface ContactRow {
  readonly id: string;
  readonly room_id: number;
  readonly organisation_id: string;
  readonly organisation: string;
  readonly channel: Channel;
  readonly happened_on: string;
  readonly outcome: Outcome;
  readonly note: Buffer | null;
  readonly author: string | null;
}

/** The latest recorded contacts; the whole row of them stands on the timeline. */
export const readContacts = (tx: ReadTx, caseId: string, limit: number): Promise<ContactRow[]> =>
  tx.query<ContactRow>(
    `select m.id, m.room_id, r.organisation_id, o.name as organisation, m.channel, m.happened_on, m.outcome, m.note,
       coalesce((select k.worker_name from app.member k where k.worker_id = m.author_id limit 1),
         (select w.name from app.worker w where w.id = m.author_id)) as author
     from app.contact_made m join app.room r on r.id = m.room_id join app.organisation o on o.id = r.organisation_id
     where r.case_id = $1 order by m.happened_on desc, m.id desc limit $2`,
    [caseId, limit],
  );

export const insertContact = (
  tx: Tx,
  made: { id: string; roomId: number; channel: Channel; happenedOn: string; outcome: Outcome; note: Buffer | null },
  workerId: string,
  at: Date,
): Promise<unknown> =>
  insertRow(tx, 'app.contact_made', {
    id: made.id,
    room_id: made.roomId,
    channel: made.channel,
    happened_on: made.happenedOn,
    outcome: made.outcome,
    note: made.note,
    author_id: workerId,
    written_at: at,
  });
