import type { Pool } from 'pg';
import { onceInLook } from '../../platform/db/once.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { checkHolds, type Helpline, linesNow } from './helpline.ts';
import type { KeptLine } from './helpline.view.ts';
import { keptHours, readHours } from './hours-words.ts';
import { shippedLines } from './shipped.ts';

interface LineRow {
  key: string;
  version: number;
  state: Helpline['state'];
  words: Helpline['words'];
  numbers: string[];
  opening: Helpline['opening'];
  hours: string[];
  on_holidays: Helpline['onHolidays'];
  languages: string[];
  interpreted: string[];
  nameless: Helpline['nameless'];
  cost: Helpline['cost'];
  off_bill: boolean;
  source: string;
  source_year: number | null;
  checked_on: string;
  next_check_on: string;
  rung_on: string | null;
}

const columns = `key, version, state, words, numbers, opening, hours, on_holidays, languages, interpreted, nameless, cost, off_bill, source,
  source_year, checked_on, next_check_on, rung_on`;

const asLine = (row: LineRow): Helpline => ({
  key: row.key,
  version: row.version,
  state: row.state,
  words: row.words,
  numbers: row.numbers,
  opening: row.opening,
  hours: row.hours.map(readHours),
  onHolidays: row.on_holidays,
  languages: row.languages,
  interpreted: row.interpreted,
  nameless: row.nameless,
  cost: row.cost,
  offBill: row.off_bill,
  source: row.source,
  sourceYear: row.source_year,
  checkedOn: row.checked_on,
  checkBy: row.next_check_on,
  rungOn: row.rung_on,
});

/** What anybody may read, by the login of the sign-in, which has no right on any table. */
export async function readPublicLines(auth: Pool): Promise<readonly Helpline[]> {
  const { rows } = await auth.query<LineRow>(`select ${columns} from sign_in.helplines()`);
  return linesNow(shippedLines, rows.map(asLine));
}

interface KeptRow extends LineRow {
  owner_id: string | null;
  owner: string | null;
  owner_left: boolean;
  rung_by: string | null;
  rung_by_name: string | null;
}

const unkept = { ownerId: null, owner: null, ownerLeft: false, rungById: null, rungBy: null } as const;

/** Every line as it stands here, ended ones too. */
export const readLines = onceInLook(async (tx): Promise<readonly KeptLine[]> => {
  const rows = await tx.query<KeptRow>(
    `select h.*, w.name as owner, coalesce(w.ended_at <= priv.now(), false) as owner_left, r.name as rung_by_name
     from (select distinct on (l.key) l.* from app.helpline l order by l.key, l.version desc) h
       left join app.worker w on w.id = h.owner_id left join app.worker r on r.id = h.rung_by
     order by h.key`,
  );
  const kept = rows.map((row) => ({
    ...asLine(row),
    ownerId: row.owner_id,
    owner: row.owner,
    ownerLeft: row.owner_left,
    rungById: row.rung_by,
    rungBy: row.rung_by_name,
  }));
  return linesNow<KeptLine>(
    shippedLines.map((line) => ({ ...line, ...unkept })),
    kept,
  );
});

/** Keys of lines that the acting worker keeps and whose check is due. */
export const readDueLines = (tx: ReadTx, worker: string, today: string): Promise<{ key: string; day: string }[]> =>
  tx.query<{ key: string; day: string }>(
    `select h.key, least(h.next_check_on, h.checked_on + $3::int) as day from app.helpline h
     where h.owner_id = $1 and least(h.next_check_on, h.checked_on + $3::int) <= $2 and h.state = 'open'
       and not exists (select 1 from app.helpline n where n.key = h.key and n.version > h.version)
     order by day, h.key limit 20`,
    [worker, today, checkHolds],
  );

/** What is written: `seen` is the version that the writer had before her, 0 for a new line. */
export type LineToWrite = Omit<Helpline, 'version'> & {
  readonly ownerId: string | null;
  readonly rungById: string | null;
};

/**
 * Writes the next version of a line; gives its number.
 *
 * @throws Problem `changed` where another came first, `forbidden` for who neither administers nor keeps it
 */
export async function putLine(tx: Tx, line: LineToWrite, seen: number): Promise<number> {
  const row = {
    key: line.key,
    state: line.state,
    words: line.words,
    numbers: line.numbers,
    opening: line.opening,
    hours: line.hours.map(keptHours),
    on_holidays: line.onHolidays,
    languages: line.languages,
    interpreted: line.interpreted,
    nameless: line.nameless,
    cost: line.cost,
    off_bill: line.offBill,
    source: line.source,
    source_year: line.sourceYear,
    checked_on: line.checkedOn,
    next_check_on: line.checkBy,
    owner_id: line.ownerId,
    rung_on: line.rungOn,
    rung_by: line.rungById,
  };
  const [written] = await tx.query<{ version: number }>('select act.put_helpline($1, $2) as version', [
    JSON.stringify(row),
    seen,
  ]);
  return (written as { version: number }).version;
}
