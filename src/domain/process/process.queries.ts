import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import type { InRoom, Kept } from '../line/index.ts';
import type { ProcessClass } from './codes.ts';
import type { ProcessView } from './process-fields.ts';
import { companionTable, courseTable, offenceTable, stepTable } from './process-tables.ts';

const of = <Line extends { processId: string }>(lines: readonly Line[], id: string): readonly Line[] =>
  lines.filter(({ processId }) => processId === id);

/** The courses of a case with all that belongs to them, of every case of the own organisation where there is none, or one alone. */
async function readCourses(
  tx: ReadTx,
  vault: Vault,
  caseId: string | null,
  id?: string,
): Promise<(ProcessView & InRoom)[]> {
  const only = (column: string) => (id === undefined ? undefined : { where: `t.${column} = $1`, is: id });
  const [courses, steps, offences, companions] = await Promise.all([
    courseTable.readUntold(tx, vault, caseId, only('id')),
    stepTable.readUntold(tx, vault, caseId, only('process_id')),
    offenceTable.readUntold(tx, vault, caseId, only('process_id')),
    companionTable.readUntold(tx, vault, caseId, only('process_id')),
  ]);
  return courses.map((course) => ({
    ...course,
    suspects: course.suspects?.split('\n') ?? [],
    steps: of(steps, course.id),
    offences: of(offences, course.id),
    companions: of(companions, course.id),
  }));
}

/** Tells the trail of a line that was shown or written. */
export const sawLine = (
  trail: Trail,
  { saw }: Pick<typeof courseTable, 'saw'>,
  {
    organisationId,
    class: informationClass,
    id,
    version,
  }: Pick<Kept, 'organisationId' | 'id' | 'version'> & { readonly class: ProcessClass },
) => saw(trail, organisationId, informationClass, id, version);

/** Tells the trail of all that a course shows. */
export function sawProcess(trail: Trail, process: ProcessView): void {
  sawLine(trail, courseTable, process);
  for (const step of process.steps) sawLine(trail, stepTable, step);
  for (const offence of process.offences) sawLine(trail, offenceTable, offence);
  for (const companion of process.companions) sawLine(trail, companionTable, companion);
}

/**
 * Every course of proceedings of a case with its steps, names of the offence and companions, as far as the viewer may know of
 * them: the criminal ones first, those that go on before the others. Four statements, however many there are.
 */
export async function readProcesses(tx: ReadTx, vault: Vault, trail: Trail, caseId: string): Promise<ProcessView[]> {
  const processes = await readCourses(tx, vault, caseId);
  for (const process of processes) sawProcess(trail, process);
  return processes;
}

/** One course with all that belongs to it; what was recorded by mistake is none. */
export async function findProcess(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  id: string,
): Promise<(ProcessView & InRoom) | undefined> {
  const [process] = await readCourses(tx, vault, caseId, id);
  return process;
}

/** The courses that the own organisation has written, of every case that the worker sees. Four statements. */
export const readOwnCourses = (tx: ReadTx, vault: Vault): Promise<ProcessView[]> => readCourses(tx, vault, null);

/** The day of a planned step is one of the next days on the case list. */
export const refreshList = (tx: Tx, caseId: string) => tx.query('select act.refresh_list($1)', [caseId]);
