import type { ReadTx } from '../../platform/db/tx.ts';
import type { Day } from '../../platform/time/format.ts';
import { listColleagues } from '../worker/index.ts';
import { readLearnt } from './competence.queries.ts';
import { type CompetenceTheme, standingOf } from './competence.ts';

/** A training of a colleague; nothing of it where somebody has noted none. */
export interface RegisterRow {
  readonly workerId: string;
  readonly worker: string;
  readonly learnt: {
    readonly training: string;
    readonly themes: readonly CompetenceTheme[];
    readonly doneOn: Day;
    readonly validUntil: Day | null;
    readonly standing: ReturnType<typeof standingOf>;
  } | null;
}

/** Who of the own organisation holds which training, by name; those whose account has ended are left out. */
export async function readRegister(tx: ReadTx, today: Day): Promise<RegisterRow[]> {
  const [colleagues, learnt] = await Promise.all([listColleagues(tx), readLearnt(tx)]);
  return colleagues.flatMap(({ id, name }): RegisterRow[] => {
    const own = learnt.filter(({ workerId }) => workerId === id);
    if (own.length === 0) return [{ workerId: id, worker: name, learnt: null }];
    return own.map(({ training, themes, doneOn, validUntil }) => ({
      ...{ workerId: id, worker: name },
      learnt: { training, themes, doneOn, validUntil, standing: standingOf(validUntil, today) },
    }));
  });
}
