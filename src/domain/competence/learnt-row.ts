import type { ReadTx } from '../../platform/db/tx.ts';
import { refuse } from '../../platform/http/problem.ts';
import type { Day } from '../../platform/time/format.ts';
import { findTraining } from './competence.queries.ts';
import { validUntil } from './competence.ts';

interface Typed {
  readonly trainingId: string;
  readonly doneOn: Day;
  readonly validUntil?: Day | undefined;
}

/**
 * The columns of what was learnt as it was typed. A last day that was left empty follows from the training. `stands`: what the note named before,
 * which it may go on naming when the catalogue has ended it.
 *
 * @throws Problem `invalid` for a day to come on which it was done, a last day before that one, or a training of no catalogue
 */
export async function learntRow(tx: ReadTx, { trainingId, doneOn, ...said }: Typed, today: Day, stands?: string) {
  const training = await findTraining(tx, trainingId);
  refuse([
    ...(training && (training.state === 'open' || trainingId === stands)
      ? []
      : [{ field: 'trainingId', reason: 'choose' }]),
    ...(doneOn > today ? [{ field: 'doneOn', reason: 'future' }] : []),
    ...(said.validUntil !== undefined && said.validUntil < doneOn
      ? [{ field: 'validUntil', reason: 'before-done' }]
      : []),
  ]);
  return {
    training_id: trainingId,
    done_on: doneOn,
    valid_until: said.validUntil ?? validUntil(doneOn, training?.months ?? null),
  };
}
