import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { type KeptRow, keptColumns, keptView, openBody, queryLines } from '../room/index.ts';
import type { ProcessClass } from './codes.ts';
import type { ProcessLine, ProcessView, StepText, StepView } from './process.ts';
import type { ClosedProcess } from './process-input.ts';
import { companionTable, offenceTable } from './process-tables.ts';

interface LineRow extends KeptRow {
  class: ProcessClass;
}

const lineView = (row: LineRow): ProcessLine => ({ ...keptView(row), roomId: row.room_id, class: row.class });

interface ProcessRow extends LineRow {
  kind: ProcessView['kind'];
  state: ProcessView['state'];
}

const processColumns = `${keptColumns}, t.kind, t.state`;

function processView(vault: Vault, row: ProcessRow): ProcessView {
  const text = openBody<ClosedProcess>(vault, 'process', row);
  return {
    ...lineView(row),
    kind: row.kind,
    state: row.state,
    label: text.label ?? null,
    reference: text.reference ?? null,
    suspects: text.suspects?.split('\n') ?? [],
    note: text.note ?? null,
    residenceRight: text.residenceRight ?? null,
    steps: [],
    offences: [],
    companions: [],
  };
}

interface StepRow extends LineRow {
  process_id: string;
  stage: StepView['stage'];
  code: StepView['code'];
  when_edtf: string | null;
  from_on: string | null;
  until_on: string | null;
  state: StepView['state'];
  outcome: string | null;
  mover: StepView['mover'];
  source: StepView['source'];
}

const stepColumns = `${keptColumns}, t.process_id, t.stage, t.code, t.when_edtf, t.from_on, t.until_on, t.state, t.outcome,
  t.mover, t.source`;

function stepView(vault: Vault, row: StepRow): StepView {
  const text = openBody<StepText>(vault, 'process_step', row);
  return {
    ...lineView(row),
    processId: row.process_id,
    stage: row.stage,
    code: row.code,
    whenEdtf: row.when_edtf,
    from: row.from_on,
    until: row.until_on,
    state: row.state,
    outcome: row.outcome,
    mover: row.mover,
    source: row.source,
    note: text.note ?? null,
    outOfOrder: text.outOfOrder ?? null,
    herView: text.herView ?? null,
  };
}

/** How the use log calls the rows of each table. */
const logged = {
  process: 'process',
  process_step: 'process-step',
  process_offence: 'process-offence',
  process_companion: 'process-companion',
} as const;
export type ProcessTable = keyof typeof logged;

/** Tells the trail of a line that was shown or written. */
export const sawLine = (
  trail: Trail,
  table: ProcessTable,
  line: Pick<ProcessLine, 'organisationId' | 'class' | 'id' | 'version'>,
) => trail.saw(line.organisationId, line.class, `${logged[table]}:${line.id}:${line.version}`);

interface Lines<Row, View> {
  readonly table: ProcessTable;
  readonly columns: string;
  readonly order: string;
  readonly view: (vault: Vault, row: Row) => View;
}

const processLines: Lines<ProcessRow, ProcessView> = {
  table: 'process',
  columns: processColumns,
  order: `t.kind = 'residence', t.state = 'ended', t.kind <> 'criminal', t.written_at`,
  view: processView,
};
const stepLines: Lines<StepRow, StepView> = {
  table: 'process_step',
  columns: stepColumns,
  order: 'coalesce(t.from_on, t.until_on), t.written_at',
  view: stepView,
};
const ofOwn =
  'and t.room_id = any (array(select r.id from app.room r where r.organisation_id = (select priv.my_organisation())))';

/** The lines of a table in a case, all own ones where there is no case, or those of one course. */
async function readLines<Row extends LineRow, View extends ProcessLine>(
  tx: ReadTx,
  vault: Vault,
  caseId: string | null,
  { table, columns, order, view }: Lines<Row, View>,
  only?: { readonly column: string; readonly is: string },
): Promise<View[]> {
  const rows = await queryLines<Row>(
    tx,
    caseId,
    `select ${columns} from app.${table} t where not t.mistaken ${caseId === null ? ofOwn : ''} ${only ? `and t.${only.column} = $1` : ''}
     order by ${order}, t.id limit ${caseId === null ? 20_000 : 500}`,
    only ? [only.is] : [],
  );
  return rows.map((row) => view(vault, row));
}

const of = <Line extends { processId: string }>(lines: readonly Line[], id: string): readonly Line[] =>
  lines.filter(({ processId }) => processId === id);

async function readCourses(tx: ReadTx, vault: Vault, caseId: string | null, id?: string): Promise<ProcessView[]> {
  const whose = id === undefined ? undefined : ({ column: 'process_id', is: id } as const);
  const [processes, steps, offences, companions] = await Promise.all([
    readLines(tx, vault, caseId, processLines, whose && { ...whose, column: 'id' }),
    readLines(tx, vault, caseId, stepLines, whose),
    offenceTable.list(tx, vault, caseId, whose),
    companionTable.list(tx, vault, caseId, whose),
  ]);
  return processes.map((one) => ({
    ...one,
    steps: of(steps, one.id),
    offences: of(offences, one.id),
    companions: of(companions, one.id),
  }));
}

/** Tells the trail of all that a course shows. */
export function sawProcess(trail: Trail, process: ProcessView): void {
  sawLine(trail, 'process', process);
  for (const step of process.steps) sawLine(trail, 'process_step', step);
  for (const offence of process.offences) sawLine(trail, 'process_offence', offence);
  for (const companion of process.companions) sawLine(trail, 'process_companion', companion);
}

/**
 * Every course of proceedings of a case with its steps, names of the offence and companions, as far as the viewer may know of
 * them: the criminal ones first, those that go on before the others. Four statements, however many there are.
 */
export async function readProcesses(tx: ReadTx, vault: Vault, trail: Trail, caseId: string): Promise<ProcessView[]> {
  const processes = await readCourses(tx, vault, caseId);
  for (const one of processes) sawProcess(trail, one);
  return processes;
}

/** One course with all that belongs to it; what was recorded by mistake is none. */
export async function findProcess(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  id: string,
): Promise<ProcessView | undefined> {
  const [process] = await readCourses(tx, vault, caseId, id);
  return process;
}

/** The courses that the own organisation has written, of every case that the worker sees. Four statements. */
export const readOwnCourses = (tx: ReadTx, vault: Vault): Promise<ProcessView[]> => readCourses(tx, vault, null);

const findLine = async <Row extends LineRow, View>(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  id: string,
  { table, columns, view }: Lines<Row, View>,
): Promise<View | undefined> => {
  const [row] = await queryLines<Row>(tx, caseId, `select ${columns} from app.${table} t where t.id = $1`, [id]);
  return row && view(vault, row);
};

export const findStep = (tx: ReadTx, vault: Vault, caseId: string, id: string): Promise<StepView | undefined> =>
  findLine(tx, vault, caseId, id, stepLines);
