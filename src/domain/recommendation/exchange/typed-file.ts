import type { Acting } from '../../../platform/acting/acting.ts';
import type { ReadTx } from '../../../platform/db/tx.ts';
import { refuse } from '../../../platform/http/problem.ts';
import { nameRules } from '../../reader/index.ts';
import { readLibrary } from '../recommendation.queries.ts';
import { type ComparedSet, compared } from './compared.ts';
import type { FileProblem } from './file-form.ts';
import { type FileSet, readFile } from './read-file.ts';

interface Asking {
  readonly tx: ReadTx;
  readonly acting: Acting;
  readonly input: { readonly file: Uint8Array };
}

/**
 * The lists of a file beside what stands, with everything that is wrong with it.
 *
 * @throws Problem `invalid` where it names a place that may not be written down
 */
export async function readTyped({ tx, acting, input }: Asking): Promise<{
  readonly sets: readonly FileSet[];
  readonly compared: readonly ComparedSet[];
  readonly problems: readonly FileProblem[];
  readonly problemCount: number;
}> {
  const library = await readLibrary(tx, null);
  const { sets, problems, problemCount } = readFile(input.file, library);
  const texts = sets.flatMap(({ about, items }) => [
    ...Object.values(about),
    ...items.flatMap(({ words }) => Object.values(words).flatMap(({ says, note = '' }) => [says, note])),
  ]);
  const written = [...new Set(texts)].filter((words) => words !== '');
  refuse(await nameRules.refused(tx, acting, [{ field: 'file', texts: written, names: 'guarded' }]));
  return {
    sets,
    problems,
    problemCount,
    compared: problems.length > 0 ? [] : sets.map((set) => compared(set, library)),
  };
}
