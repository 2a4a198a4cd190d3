import type { ReadTx } from '../../platform/db/tx.ts';

export const listLedWorkers = async (tx: ReadTx): Promise<ReadonlySet<string>> =>
  new Set((await tx.query<{ id: string }>('select worker_id as id from look.led_workers()')).map(({ id }) => id));

/** A worker named on the own team now or later, with the classes that only the own organisation reads. */
export interface TeamRow {
  readonly worker_id: string;
  readonly name: string;
  readonly standing: 'lead' | 'backup' | 'member';
  readonly classes: readonly string[];
  readonly valid_from: Date;
  readonly valid_until: Date | null;
}

export const listTeam = (tx: ReadTx, caseId: string): Promise<TeamRow[]> =>
  tx.query<TeamRow>(
    `select m.worker_id, m.worker_name as name, m.standing, n.classes, m.valid_from, m.valid_until
     from app.naming n join app.room r on r.id = n.room_id join app.member m on m.id = n.member_id
     where r.case_id = $1 and m.ended_at is null and coalesce(m.valid_until, 'infinity') > (select priv.now())
     order by array_position(array['lead', 'backup', 'member'], m.standing), m.worker_name limit 200`,
    [caseId],
  );
