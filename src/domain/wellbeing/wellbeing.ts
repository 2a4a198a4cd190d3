import type { Day } from '../../platform/time/format.ts';
import type { Answer, HeardView, HelpAnswer } from './heard-fields.ts';

interface Given {
  readonly wasHeard: Answer;
  readonly understood: Answer;
  readonly helped: HelpAnswer;
  readonly help?: string | undefined;
  readonly toldIn?: string | undefined;
  readonly answeredOn: Day;
}

const isSaid = (answer: Answer): boolean => answer !== 'not-asked' && answer !== 'did-not-answer';

/** She has said something, and so must have known first who may ask for it. */
export const hasSaid = ({ wasHeard, understood, helped }: Pick<Given, 'wasHeard' | 'understood' | 'helped'>): boolean =>
  isSaid(wasHeard) || isSaid(understood) || helped === 'answered';

/** What does not fit together in a form, field by field. An answer of the future has not been given. */
export function contradictions(given: Given, today: Day): { field: string; reason: string }[] {
  return [
    ...(given.answeredOn > today ? [{ field: 'answeredOn', reason: 'future' }] : []),
    ...(hasSaid(given) && given.toldIn === undefined ? [{ field: 'toldIn', reason: 'required' }] : []),
    ...(given.helped === 'answered' && given.help === undefined ? [{ field: 'help', reason: 'required' }] : []),
    ...(given.helped !== 'answered' && given.help !== undefined ? [{ field: 'help', reason: 'not-asked' }] : []),
  ];
}

/** In the order of the days on which she answered, the first one first. */
export const inOrder = (rows: readonly HeardView[]): readonly HeardView[] =>
  rows.toSorted((a, b) => a.answeredOn.localeCompare(b.answeredOn) || a.id.localeCompare(b.id));
