import type { Tx } from '../../platform/db/tx.ts';
import type { ProcessView, StepView } from './process.ts';

/** Who writes a line, and when. */
export interface LineWriter {
  readonly authorId: string;
  readonly at: Date;
  readonly body: Buffer;
}

/** The next version of a line: the one that the writer had before her, and why. */
export interface NextVersion {
  readonly id: string;
  readonly version: number;
  readonly reason: Buffer | null;
  readonly mistaken: boolean;
}

type Clear = Readonly<Record<string, string | null>>;

/** Puts a new line of a table of this slice. Table and columns are the program's own words. */
async function insert(
  tx: Tx,
  table: string,
  id: string,
  clear: Clear,
  it: LineWriter & { roomId: number },
): Promise<void> {
  const names = Object.keys(clear);
  await tx.query(
    `insert into app.${table} (id, room_id, author_id, written_at, body, ${names.join(', ')})
     values ($1, $2, $3, $4, $5, ${names.map((_, place) => `$${place + 6}`).join(', ')})`,
    [id, it.roomId, it.authorId, it.at, it.body, ...Object.values(clear)],
  );
}

/** Puts the next version in place if the given one still stands. Returns whether it did. */
async function replace(tx: Tx, table: string, clear: Clear, it: LineWriter & NextVersion): Promise<boolean> {
  const names = Object.keys(clear);
  const rows = await tx.query(
    `update app.${table} set version = version + 1, author_id = $3, written_at = $4, body = $5, reason = $6, mistaken = $7${names
      .map((name, place) => `, ${name} = $${place + 8}`)
      .join('')}
     where id = $1 and version = $2 returning id`,
    [it.id, it.version, it.authorId, it.at, it.body, it.reason, it.mistaken, ...Object.values(clear)],
  );
  return rows.length === 1;
}

export type StepWrite = Pick<
  StepView,
  'stage' | 'code' | 'whenEdtf' | 'from' | 'until' | 'state' | 'outcome' | 'mover' | 'source'
>;
const stepClear = (it: StepWrite): Clear => ({
  stage: it.stage,
  code: it.code,
  when_edtf: it.whenEdtf,
  from_on: it.from,
  until_on: it.until,
  state: it.state,
  outcome: it.outcome,
  mover: it.mover,
  source: it.source,
});

export const insertStep = (tx: Tx, it: StepWrite & LineWriter & { id: string; processId: string; roomId: number }) =>
  insert(tx, 'process_step', it.id, { process_id: it.processId, ...stepClear(it) }, it);
export const replaceStep = (tx: Tx, it: StepWrite & LineWriter & NextVersion) =>
  replace(tx, 'process_step', stepClear(it), it);

type ProcessWrite = Pick<ProcessView, 'state'>;

export const insertProcess = (
  tx: Tx,
  it: ProcessWrite & LineWriter & Pick<ProcessView, 'kind'> & { id: string; roomId: number },
) => insert(tx, 'process', it.id, { kind: it.kind, state: it.state }, it);
/** The kind of a course never changes: it decides in which class it lies. */
export const replaceProcess = (tx: Tx, it: ProcessWrite & LineWriter & NextVersion) =>
  replace(tx, 'process', { state: it.state }, it);

/** The day of a planned step is one of the next days on the case list. */
export const refreshList = (tx: Tx, caseId: string) => tx.query('select act.refresh_list($1)', [caseId]);
