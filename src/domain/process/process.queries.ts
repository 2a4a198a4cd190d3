import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { LineView, Only } from '../line/index.ts';
import type { ProcessView, processFields } from './process-fields.ts';
import { companionTable, courseTable, offenceTable, stepTable } from './process-tables.ts';

/** What belongs to courses: of a case or of every one, of all that the viewer may know of or as narrowed by `only`. */
async function readBelongings(tx: ReadTx, vault: Vault, caseId: string | null, only?: Only) {
  const [steps, offences, companions] = await Promise.all([
    stepTable.readUntold(tx, vault, caseId, only),
    offenceTable.readUntold(tx, vault, caseId, only),
    companionTable.readUntold(tx, vault, caseId, only),
  ]);
  return { steps, offences, companions };
}
type Belongings = Awaited<ReturnType<typeof readBelongings>>;

/** A course with its own of them. */
function whole<Line extends LineView<typeof processFields>>(course: Line, all: Belongings) {
  const ofCourse = <Part extends { readonly processId: string }>(lines: readonly Part[]): readonly Part[] =>
    lines.filter(({ processId }) => processId === course.id);
  return {
    ...course,
    suspects: course.suspects?.split('\n') ?? [],
    steps: ofCourse(all.steps),
    offences: ofCourse(all.offences),
    companions: ofCourse(all.companions),
  };
}

async function readCourses(tx: ReadTx, vault: Vault, caseId: string | null, only?: Only): Promise<ProcessView[]> {
  const [courses, belongings] = await Promise.all([
    courseTable.readUntold(tx, vault, caseId, only),
    readBelongings(tx, vault, caseId, only),
  ]);
  return courses.map((course) => whole(course, belongings));
}

/** Tells the trail of all that a course shows. */
export function sawProcess(trail: Trail, process: ProcessView): void {
  courseTable.saw(trail, process);
  for (const step of process.steps) stepTable.saw(trail, step);
  for (const offence of process.offences) offenceTable.saw(trail, offence);
  for (const companion of process.companions) companionTable.saw(trail, companion);
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

/** One course with all that belongs to it, and where it lies; what was recorded by mistake is none. */
export async function findProcess(tx: ReadTx, vault: Vault, caseId: string, id: string) {
  const [course, belongings] = await Promise.all([
    courseTable.find(tx, vault, caseId, id),
    readBelongings(tx, vault, caseId, { where: 't.process_id = $1', is: id }),
  ]);
  return course && whole(course, belongings);
}

/** The courses that an organisation has written, of every case that the worker sees. Four statements. */
export const readCoursesOf = (tx: ReadTx, vault: Vault, organisationId: string): Promise<ProcessView[]> =>
  readCourses(tx, vault, null, {
    where: 't.room_id = any (array(select r.id from app.room r where r.organisation_id = $1))',
    is: organisationId,
    most: 20_000,
  });
