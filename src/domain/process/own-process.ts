import { Problem } from '../../platform/http/problem.ts';
import { type Asking, ownLine } from '../line/index.ts';
import { findProcess } from './process.queries.ts';
import type { Course } from './process-fields.ts';
import { courseTable } from './process-tables.ts';

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
  return process;
}

/** The course that a line belongs to, of the own organisation; a form of the line shows it. */
export async function ofCourse(asking: Asking, { processId }: { readonly processId?: string | undefined }) {
  const course = await ownCourse(asking, processId);
  if (asking.trail) courseTable.saw(asking.trail, course);
  return { course };
}
