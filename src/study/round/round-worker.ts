import type { MessagePort } from 'node:worker_threads';
import type { Release } from '../protect/release.ts';
import type { Records } from '../scheme/records.ts';
import { StudyProblem } from '../study-problem.ts';
import type { RoundOptions } from './find-file.ts';
import { roundStudy } from './round-study.ts';
import type { SeriesState } from './series.ts';

export interface RoundingInput {
  readonly records: Records;
  readonly options: Omit<RoundOptions, 'secret'> & { readonly secret: Uint8Array };
  readonly port: MessagePort;
}

export type RoundingOutput =
  | { readonly release: Release; readonly state: SeriesState | undefined }
  | { readonly problem: Pick<StudyProblem, 'key' | 'values'> };

/** What a thread of rounding does. What is wrong with the study goes back as it is told, for an error loses its kind on the way. */
export default async ({ records, options, port }: RoundingInput): Promise<RoundingOutput> => {
  try {
    const { release, state } = await roundStudy(records, { ...options, secret: Buffer.from(options.secret) }, (share) =>
      port.postMessage(share),
    );
    return { release, state };
  } catch (error) {
    if (!(error instanceof StudyProblem)) throw error;
    return { problem: { key: error.key, values: error.values } };
  } finally {
    port.close();
  }
};
