import { limits } from '../limits.ts';
import { plain, StudyProblem } from '../study-problem.ts';

/**
 * Column names from the first row. A column without a name has an empty one: whether that is right is known when its values
 * are (`settle-columns.ts`). No two have the same name.
 */
export function readHeading(record: readonly string[], file: string): readonly string[] {
  if (record.length > limits.columns) {
    throw new StudyProblem('input.tooManyColumns', { file, columns: record.length, most: limits.columns });
  }
  const names = record.map((name) => plain(name.normalize('NFC'), limits.valueLength));
  const firstAt = new Map<string, number>();
  names.forEach((name, at) => {
    if (name === '') return;
    const first = firstAt.get(name);
    if (first !== undefined) {
      throw new StudyProblem('input.headingRepeated', { name: plain(name), first: first + 1, second: at + 1 });
    }
    firstAt.set(name, at);
  });
  return names;
}
