import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { draftMapping } from '../scheme/draft-mapping.ts';
import { readStudyInput } from '../scheme/read-study-input.ts';
import { plain, StudyProblem } from '../study-problem.ts';
import { asOutputProblem } from '../system-problem.ts';
import { commandTexts } from './command.texts.ts';
import type { Progress } from './progress.ts';
import type { ArgumentsInput } from './read-arguments.ts';

/**
 * Writes a first mapping file for a flat table, to be completed by hand. A file that is there already stays.
 *
 * @param place where to write it
 * @returns what was done, as lines to be shown
 */
export async function draftFor(given: ArgumentsInput, place: string, progress: Progress): Promise<string[]> {
  const t = commandTexts(given.language);
  const reading = progress.stage((percent) => t('cli.reading', { percent }));
  const input = await readStudyInput(given.file, { progress: reading });
  if (input.kind === 'overlap')
    throw new StudyProblem('input.draftOfLists', { file: plain(input.overlap.source.name) });
  const text = `${JSON.stringify(draftMapping(input.records), null, 2)}\n`;
  await writeNew(place, text);
  return [t('cli.drafted', { file: place })];
}

async function writeNew(place: string, text: string): Promise<void> {
  try {
    await writeFile(place, text, { flag: 'wx', flush: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') throw new StudyProblem('output.exists', { file: plain(place) });
    // What was begun is no mapping file.
    if (code === 'ENOSPC' || code === 'EDQUOT') await rm(place, { force: true });
    throw asOutputProblem(error, path.dirname(place));
  }
}
