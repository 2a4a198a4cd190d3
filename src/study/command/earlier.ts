import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Release } from '../protect/release.ts';
import type { OtherFile } from '../report/reproduction.ts';
import { mark } from '../report/study-json.ts';
import type { Records } from '../scheme/records.ts';
import { plain, StudyProblem } from '../study-problem.ts';
import { asFileProblem } from '../system-problem.ts';

/** An earlier report of the same file: what it shows counts as known. */
export interface EarlierReport {
  readonly file: OtherFile;
  /** SHA-256 of the input that it was made of. */
  readonly input: string | undefined;
  readonly release: Pick<Release, 'people' | 'attributes' | 'tables'>;
  /** It published combinations instead of tables. */
  readonly combinations: boolean;
}

const category = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), value: z.string() }),
  z.object({ kind: z.literal('rest'), values: z.number().int().nullable(), andMissing: z.literal(true).optional() }),
  z.object({ kind: z.literal('missing') }),
]);

const earlierStudy = z.object({
  madeBy: z.literal(mark),
  form: z.literal(2),
  kind: z.literal('records'),
  reproduction: z.object({ input: z.object({ sha256: z.string().optional() }) }),
  release: z.object({
    people: z.number().int().nullable(),
    attributes: z.array(
      z.object({
        column: z.string(),
        at: z.number().int(),
        categories: z.array(category),
        merged: z.array(z.string()),
        multi: z.boolean(),
      }),
    ),
    tables: z.array(
      z.object({
        id: z.string(),
        attributes: z.array(z.number().int()),
        shown: z.array(z.number().int().nullable()),
      }),
    ),
    aggregates: z.unknown().optional(),
  }),
});

/** @throws StudyProblem when the file cannot be read or is not a `study.json` of a file of people */
export async function readEarlier(file: string): Promise<EarlierReport> {
  const name = plain(path.basename(file));
  const bytes = await readFile(file).catch((error: unknown) => {
    throw asFileProblem(error, plain(file));
  });
  const { data } = earlierStudy.safeParse(parsed(bytes.toString('utf8')));
  if (!data) throw new StudyProblem('input.earlierWrong', { file: name });
  return {
    file: { name, sha256: createHash('sha256').update(bytes).digest('hex') },
    input: data.reproduction.input.sha256,
    release: data.release as EarlierReport['release'],
    combinations: data.release.aggregates !== undefined && data.release.aggregates !== null,
  };
}

/** @throws StudyProblem when its numbers cannot be taken into account in a release of these people */
export function checkEarlier({ file, input, combinations }: EarlierReport, { source }: Records, longest: number): void {
  // Combinations do not tell of which file they are.
  const isOther = !combinations && input !== source.sha256;
  if (isOther) throw new StudyProblem('input.earlierOther', { file: plain(file.name) });
  if (longest > 0 || combinations) throw new StudyProblem('input.earlierCombinations', { file: plain(file.name) });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
