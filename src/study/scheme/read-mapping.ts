import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { plain, StudyProblem } from '../study-problem.ts';
import { asFileProblem } from '../system-problem.ts';
import { type Mapping, mappingFile, mappingOf } from './mapping.ts';

export interface ReadMapping {
  readonly mapping: Mapping;
  readonly name: string;
  readonly sha256: string;
}

/**
 * Reads a mapping file.
 *
 * @throws StudyProblem that names the place in the file where it is not as it should be
 */
export async function readMapping(file: string): Promise<ReadMapping> {
  const name = plain(path.basename(file));
  const bytes = await readFile(file).catch((error: unknown) => {
    const isFolder = error instanceof Error && 'code' in error && error.code === 'EISDIR';
    throw isFolder ? new StudyProblem('input.mappingFolder', { file: name }) : asFileProblem(error, name);
  });
  const parsed = mappingFile.safeParse(jsonOf(bytes, name));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = plain([...(issue?.path ?? []), ...unknownKeys(issue)].join(' → '));
    throw new StudyProblem('input.mappingWrong', { file: name, place: place || '{ }' });
  }
  return { mapping: mappingOf(parsed.data), name, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function jsonOf(bytes: Buffer, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const place = /line (\d+) column (\d+)/.exec(error instanceof Error ? error.message : '');
    if (!place) throw new StudyProblem('input.mappingNotJson', { file });
    throw new StudyProblem('input.mappingJson', { file, line: Number(place[1]), column: Number(place[2]) });
  }
}

const unknownKeys = (issue: object | undefined): readonly string[] =>
  issue && 'keys' in issue && Array.isArray(issue.keys) ? issue.keys.slice(0, 1).map(String) : [];
