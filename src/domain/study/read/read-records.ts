import type { Records } from '../study.ts';
import { StudyProblem } from '../study-problem.ts';
import { readStudyInput } from './read-study-input.ts';

/** Reads a file of records, one row a person; see `readStudyInput`. */
export async function readRecords(file: string, progress: (share: number) => void = () => {}): Promise<Records> {
  const input = await readStudyInput(file, { progress });
  if (input.kind === 'overlap') throw new StudyProblem('input.noRows', { file });
  return input.records;
}
