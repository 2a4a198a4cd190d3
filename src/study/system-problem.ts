import path from 'node:path';
import type { ProblemKey } from './problem.texts.ts';
import { plain, StudyProblem } from './study-problem.ts';

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

const readingKeys: Readonly<Record<string, ProblemKey>> = {
  ENOENT: 'input.notFound',
  ENOTDIR: 'input.notFound',
  EACCES: 'input.noPermission',
  EPERM: 'input.noPermission',
};

const writingKeys: Readonly<Record<string, ProblemKey>> = {
  EACCES: 'output.noPermission',
  EPERM: 'output.noPermission',
  EROFS: 'output.noPermission',
  ENOSPC: 'output.full',
  EDQUOT: 'output.full',
  ENOTDIR: 'output.notFolder',
  EEXIST: 'output.notFolder',
};

/** True for a refusal of the operating system. */
export const isOfSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

/** A refusal of the operating system while reading, as one sentence; anything else stays what it was. */
export function asFileProblem(error: unknown, file: string): unknown {
  const code = codeOf(error);
  const key = readingKeys[code];
  if (key) return new StudyProblem(key, { file });
  return isOfSystem(error) ? new StudyProblem('input.unreadable', { file, reason: code }) : error;
}

/** The same while writing into a folder. */
export function asOutputProblem(error: unknown, folder: string): unknown {
  const code = codeOf(error);
  if (code === '') return error;
  return new StudyProblem(writingKeys[code] ?? 'output.failed', { folder: plain(path.resolve(folder)), reason: code });
}
