import { z } from 'zod';
import { choice, day, optionalText } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import {
  answers,
  contradictions,
  type HeardText,
  helpAnswers,
  type Listener,
  listeners,
  longestHelp,
  studyAnswers,
  toldLanguages,
} from './wellbeing.ts';

/** What one time of being asked is made of; the same for recording and correcting. */
export const heardFields = {
  heardBy: z.union([z.literal('').transform(() => undefined), choice(listeners)]).optional(),
  answeredOn: day(),
  wasHeard: choice(answers),
  understood: choice(answers),
  helped: choice(helpAnswers),
  help: optionalText(longestHelp),
  toldIn: z.union([z.literal('').transform(() => undefined), choice(toldLanguages)]).optional(),
  forStudy: choice(studyAnswers),
};

const heardInput = z.object(heardFields);

/** @throws Problem `invalid` on the fields that contradict each other */
export function refuseContradictions(input: z.output<typeof heardInput>, today: string): void {
  const fields = contradictions(input, today);
  if (fields.length > 0) throw new Problem('invalid', { fields });
}

export const textOf = ({ help }: { help?: string | undefined }): HeardText => ({ help: help ?? null });

/**
 * By whom she was heard: a step says it by itself, and nothing beside it, or the row would tell of the step.
 *
 * @throws Problem `invalid` where there is neither
 */
export function behind(heardBy: Listener | undefined, hasStep: boolean): Listener {
  if (hasStep) return 'not-recorded';
  if (heardBy === undefined) throw new Problem('invalid', { fields: [{ field: 'heardBy', reason: 'choose' }] });
  return heardBy;
}
