import { aFile } from '../files.fixtures.ts';
import type { ReadNote } from '../read/notes.texts.ts';
import { StudyProblem } from '../study-problem.ts';
import { type ReadingOptions, readStudyInput } from './read-study-input.ts';
import type { Column, Overlap, Records } from './records.ts';

/** The records of a file with this content. */
export async function recordsOf(content: string | Uint8Array, options: ReadingOptions = {}): Promise<Records> {
  const input = await readStudyInput(await aFile(content), options);
  if (input.kind !== 'records') throw new Error('this is an overlap table');
  return input.records;
}

export async function overlapOf(content: string | Uint8Array): Promise<Overlap> {
  const input = await readStudyInput(await aFile(content));
  if (input.kind !== 'overlap') throw new Error('this is no overlap table');
  return input.overlap;
}

/** What is wrong with a file of this content. */
export async function problemOf(content: string | Uint8Array, options: ReadingOptions = {}) {
  const error: unknown = await readStudyInput(await aFile(content), options).then(
    () => new Error('it was read'),
    (problem: unknown) => problem,
  );
  if (!(error instanceof StudyProblem)) throw error;
  return { key: error.key, values: error.values };
}

export function columnOf({ columns }: Records, name: string): Column {
  const column = columns.find((each) => each.name === name);
  if (!column) throw new Error(`no column ${name} among ${columns.map((each) => each.name).join(', ')}`);
  return column;
}

/** Each person's options (or one value) in a column; undefined where there is none. */
export function cellsOf(records: Records, name: string): (readonly string[] | undefined)[] {
  const { values, blocks, options, optionsOf } = columnOf(records, name);
  return Array.from({ length: records.rows }, (_, row) => {
    const block = blocks[Math.floor(row / (blocks[0]?.length ?? 1))];
    const code = block?.[row % block.length] ?? 0;
    if (code === 0) return undefined;
    return options ? optionsOf?.[code - 1]?.map((at) => options[at] as string) : [values[code - 1] as string];
  });
}

export const keysOf = (notes: readonly ReadNote[]): string[] => notes.map(({ key }) => key);

/** A CSV text of these rows, every value quoted. */
export const csvOf = (rows: readonly (readonly string[])[], separator = ',', end = '\n'): string =>
  rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(separator) + end).join('');
