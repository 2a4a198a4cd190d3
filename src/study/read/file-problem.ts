import { StudyProblem } from '../study-problem.ts';

/** A refusal of the operating system while reading, as one sentence; anything else stays what it was. */
export function asFileProblem(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return new StudyProblem('input.notFound', { file });
  if (code === 'EACCES' || code === 'EPERM') return new StudyProblem('input.noPermission', { file });
  if (error instanceof Error && 'syscall' in error) return new StudyProblem('input.unreadable', { file, reason: code });
  return error;
}
