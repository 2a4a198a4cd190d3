import type { Release, SeriesState } from '../../study/index.ts';
import type { Count } from './synthetic-file.ts';

/** The login that counts: it reads no table, and answers nothing but numbers of cases. */
export interface ReportLogin {
  query<Row extends object>(sql: string, values?: unknown[]): Promise<{ rows: Row[] }>;
}

/** What is kept of the last release for the next one. As secret as the people. */
export interface Kept {
  readonly release: Release;
  readonly series: SeriesState;
}

/** The one series of the deployment, beside what has been counted just now. */
export interface OwnSeries {
  readonly secret: Buffer;
  readonly last: (Kept & { readonly k: number; readonly from: string; readonly until: string }) | undefined;
  readonly lastCounted: Date | undefined;
  /** Questions that the last release has answered. */
  readonly printed: readonly string[];
  readonly pending: string;
  readonly counted: Date;
  /** Cases that were counted otherwise in the last release, came since, or are gone. */
  readonly changed: number;
}

interface SeriesRow {
  secret: string;
  k: number | null;
  from_on: string;
  until_on: string;
  counted_at: Date;
  state: Kept | null;
  printed: string[];
  pending: string;
  pending_at: Date;
  changed: number;
}

/** Counts all cliques over the cases whose first contact lies in the time: half-years, `until` the day after the last one. */
export async function countCases(db: ReportLogin, from: string, until: string): Promise<Count[]> {
  const { rows } = await db.query<Count>('select place, said, cases from report.count_cases($1, $2)', [from, until]);
  return rows;
}

/** What follows for the release from the last one. Asked after counting: what has been counted is compared there. */
export async function readSeries(db: ReportLogin): Promise<OwnSeries> {
  const { rows } = await db.query<SeriesRow>(
    `select secret, k, from_on::text as from_on, until_on::text as until_on, counted_at, state, printed, pending, pending_at, changed from report.series()`,
  );
  const { secret, k, from_on: from, until_on: until, counted_at, state, pending_at, ...row } = rows[0] as SeriesRow;
  return {
    ...row,
    secret: Buffer.from(secret, 'hex'),
    counted: pending_at,
    last: k === null || state === null ? undefined : { ...state, k, from, until },
    lastCounted: counted_at ?? undefined,
  };
}

/** Keeps a release before anybody reads it; no where others have counted meanwhile. */
export async function keepSeries(
  db: ReportLogin,
  pending: string,
  { k, state, question }: { readonly k: number; readonly state: Kept; readonly question: string },
): Promise<boolean> {
  const { rows } = await db.query<{ kept: boolean }>('select report.keep_series($1, $2, $3, $4) as kept', [
    pending,
    k,
    JSON.stringify(state),
    question,
  ]);
  return rows[0]?.kept === true;
}

/** Notes that the last release has answered another question too; no where it has answered that one already. */
export async function printAgain(db: ReportLogin, question: string): Promise<boolean> {
  const { rows } = await db.query<{ noted: boolean }>('select report.note_printed($1) as noted', [question]);
  return rows[0]?.noted === true;
}
