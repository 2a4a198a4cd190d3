import type { Trail } from '../../platform/audit/trail.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { type Asking, inRoom, ownLine } from '../line/index.ts';
import { readReaders } from '../reader/index.ts';
import { findProcess, sawLine } from './process.queries.ts';
import type { Course } from './process-fields.ts';
import { courseTable } from './process-tables.ts';

type FormAsking = Asking & { readonly trail: Trail | undefined };

/**
 * A course of the own organisation without what belongs to it, to write on.
 *
 * @throws Problem `not-found` when there is none for this viewer, `forbidden` when it is another organisation's
 */
export const ownCourse = (asking: Asking, id: string | undefined): Promise<Course> => ownLine(asking, courseTable, id);

/** The same with all that belongs to it. */
export async function ownProcess({ tx, vault, acting }: Asking, id: string | undefined) {
  const process = id === undefined ? undefined : await findProcess(tx, vault, acting.case.id, id);
  if (!process) throw new Problem('not-found');
  if (!process.own || !acting.case.writes.includes(process.class)) throw new Problem('forbidden');
  return { ...process, roomId: process[inRoom] };
}

/** The course that a line belongs to, of the own organisation; a form of the line shows it. */
export async function ofCourse(asking: FormAsking, { processId }: { readonly processId?: string | undefined }) {
  const course = await ownCourse(asking, processId);
  if (asking.trail) sawLine(asking.trail, courseTable, course);
  return { course };
}

/** What every form needs: whose case it is and who will read what is written. */
export async function prepareForm({ tx, acting }: Pick<Asking, 'tx' | 'acting'>) {
  const [head, readers] = await Promise.all([readCaseHead(tx, acting), readReaders(tx, acting.case.id)]);
  return { head, readers };
}
