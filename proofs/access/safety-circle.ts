import type { Admission, Case } from './facts.ts';
import type { Ids } from './live.ts';
import { at } from './live.ts';
import type { StoredRow, Tables } from './pen.ts';

/** The safety circles of hidden parts as the product keeps them: how they are put in and read back. Nothing else knows the table. */

export const circleTable = 'app.safety_circle';

export const circleRows = (ids: Ids, item: Case): Tables => ({
  [circleTable]: item.admissions.map(
    (each: Admission): StoredRow => ({
      case_id: ids.of(item.id),
      organisation_id: ids.of(each.organisation),
      worker_id: ids.of(each.worker),
      admitted_by: ids.of(each.by),
      admitted_at: at(0),
      removed_at: at(each.removed),
    }),
  ),
});

export const circleKey = `t.case_id || ' ' || t.organisation_id || ' ' || t.worker_id || ' ' || t.admitted_at`;
export const circleFields = 't.case_id, t.organisation_id, t.worker_id';
