import { z } from 'zod';
import { choice, day, optionalText } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import {
  answers,
  contradictions,
  type HeardText,
  helpAnswers,
  listeners,
  longestHelp,
  studyAnswers,
  toldLanguages,
} from './wellbeing.ts';

/** What one time of being asked is made of; the same for recording and correcting. */
export const heardFields = {
  heardBy: choice(listeners),
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
