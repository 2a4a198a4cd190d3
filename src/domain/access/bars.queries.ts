import type { ReadTx } from '../../platform/db/tx.ts';
import { type Listed, listNamesakes } from '../organisation/index.ts';
import type { BarView, Hat, SinceBar } from './bar.ts';

interface BarRow {
  id: string;
  worker_id: string | null;
  worker: string | null;
  organisation_id: string | null;
  organisation: string | null;
  kind: string | null;
  region: string | null;
  reason: string;
  set_at: Date;
  set_by: string | null;
  lift_asked_by: string | null;
  lift_asked_as: Hat | null;
}

/** The bars of the case that the viewer may know of, newest first; `hat` is the viewer's capacity. */
export async function listBars(tx: ReadTx, caseId: string, hat: Hat, viewerId: string): Promise<BarView[]> {
  const rows = await tx.query<BarRow>(
    `select b.id, b.worker_id, coalesce(w.name, (select m.worker_name from app.member m where m.worker_id = b.worker_id limit 1)) as worker,
       b.organisation_id, o.name as organisation, o.kind, o.region, b.reason, b.set_at, s.name as set_by, b.lift_asked_by, b.lift_asked_as
     from app.bar b left join app.worker w on w.id = b.worker_id left join look.organisation(b.organisation_id) o on true
       left join app.worker s on s.id = b.set_by
     where b.case_id = $1 order by b.set_at desc, b.id limit 200`,
    [caseId],
  );
  return rows.map((row) => ({
    id: row.id,
    workerId: row.worker_id,
    worker: row.worker,
    organisationId: row.organisation_id,
    organisation: row.organisation,
    kind: row.kind,
    region: row.region,
    reason: row.reason,
    setAt: row.set_at.toISOString(),
    setBy: row.set_by,
    lifting:
      row.lift_asked_as === null
        ? 'none'
        : row.lift_asked_as === hat || row.lift_asked_by === viewerId
          ? 'asked'
          : 'to-confirm',
  }));
}

interface SinceRow {
  bar_id: string;
  kind: SinceBar['kind'];
  id: string;
  worker_id: string | null;
  barred: string | null;
  barred_id: string | null;
  organisation: string;
  organisation_id: string;
  for_id: string;
  at: Date;
  due_on: string | null;
}

/** What has been named for and asked of those who are barred, since they are, the latest first. */
export async function listSinceBars(tx: ReadTx, caseId: string): Promise<SinceBar[]> {
  const rows = await tx.query<SinceRow>(
    `select s.bar_id, s.kind, s.id, b.worker_id, coalesce(k.name, w.name, (select m.worker_name from app.member m where m.worker_id = b.worker_id limit 1)) as barred,
       b.organisation_id as barred_id, o.name as organisation, o.id as organisation_id, s.for_id, s.at, s.due_on
     from look.since_bars($1) s join app.bar b on b.id = s.bar_id join look.organisation(s.organisation_id) o on true
       left join app.worker w on w.id = b.worker_id left join look.organisation(b.organisation_id) k on true
     order by s.at desc, s.id limit 100`,
    [caseId],
  );
  return rows.map((row) => ({
    barId: row.bar_id,
    kind: row.kind,
    id: row.id,
    workerId: row.worker_id,
    barred: row.barred,
    barredId: row.barred_id,
    organisation: row.organisation,
    organisationId: row.organisation_id,
    forId: row.for_id,
    at: row.at.toISOString(),
    dueOn: row.due_on,
  }));
}

/** Organisations that bear the name of one that bars or what has come since tell of, where there are several. */
export const namesakesOf = (tx: ReadTx, bars: readonly BarView[], since: readonly SinceBar[]): Promise<Listed[]> =>
  listNamesakes(tx, [
    ...bars.map(({ organisation }) => organisation),
    ...since.flatMap(({ barred, barredId, organisation }) => [organisation, barredId ? barred : null]),
  ]);
