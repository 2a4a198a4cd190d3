import { anyCode, callerFirst, type Match, together } from '../process/index.ts';
import type { TimelineRow } from './timeline.ts';

type Compared = Pick<TimelineRow, 'id' | 'kind' | 'code' | 'class' | 'organisationId' | 'organisation' | 'same'>;

/** Steps that another register may have too, of the rows given: only on these is anything asked. */
export function maybeSame<Row extends Compared>(rows: readonly Row[]): Row[] {
  const steps = rows.filter(({ kind, code }) => kind === 'process-step' && code !== null);
  return [...Map.groupBy(steps, (row) => `${row.class} ${anyCode(row.code ?? '')}`).values()]
    .filter((alike) => new Set(alike.map(({ organisationId }) => organisationId)).size > 1)
    .flat();
}

/** The rows, each with those that were said to be the same. */
export function withSame<Row extends Compared>(rows: readonly Row[], matches: readonly Match[]): Row[] {
  const groups = together(maybeSame(rows), matches).filter((group) => group.length > 1);
  const groupOf = new Map(groups.flatMap((group) => group.map(({ id }) => [id, group] as const)));
  return rows.map((row) => {
    const same = (groupOf.get(row.id) ?? []).filter(({ id }) => id !== row.id);
    return same.length > 0 ? { ...row, same: same.map(({ id, organisation }) => ({ id, organisation })) } : row;
  });
}

/**
 * The rows that are drawn and counted: of those that are the same and stand alike, the one of the authority that calls, else the newest. Where one
 * has been told and another is still planned, that is a difference to be seen, and both count (decision 67).
 */
export function countedRows<Row extends Pick<TimelineRow, 'id' | 'same' | 'status' | 'source'>>(
  rows: readonly Row[],
): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const leadOf = (row: Row): Row | undefined =>
    [row.id, ...row.same.map(({ id }) => id)]
      .flatMap((id) => byId.get(id) ?? [])
      .filter(({ status }) => status === row.status)
      .toSorted((a, b) => callerFirst(a, b) || rows.indexOf(a) - rows.indexOf(b))[0];
  return rows.filter((row) => row.same.length === 0 || leadOf(row) === row);
}
