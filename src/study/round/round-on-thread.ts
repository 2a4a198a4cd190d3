import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Release } from '../protect/release.ts';
import type { Records } from '../scheme/records.ts';
import { StudyProblem } from '../study-problem.ts';
import type { RoundOptions } from './find-file.ts';
import type { RoundingInput, RoundingOutput } from './round-worker.ts';
import type { SeriesState } from './series.ts';

/** As `roundStudy`, on a thread of its own, which ends with it: a rounding takes seconds, and whoever asked goes on answering meanwhile. */
export async function roundOnThread(
  records: Records,
  options: RoundOptions,
  progress: (share: number) => void,
): Promise<{ readonly release: Release; readonly state: SeriesState | undefined }> {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const pool = new Piscina<RoundingInput, RoundingOutput>({
    filename: new URL(`./round-worker.${ending}`, import.meta.url).href,
    maxThreads: 1,
  });
  const { port1: own, port2: port } = new MessageChannel();
  own.on('message', progress);
  try {
    const rounded = await pool.run({ records, options, port }, { transferList: [port] });
    if ('problem' in rounded) throw new StudyProblem(rounded.problem.key, rounded.problem.values);
    return rounded;
  } finally {
    own.close();
    await pool.destroy();
  }
}
