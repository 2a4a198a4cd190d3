import { z } from 'zod';
import type { Acting } from '../../platform/acting/acting.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { choice, day, unnamedText } from '../../platform/http/fields.ts';
import { type FieldProblem, refuse } from '../../platform/http/problem.ts';
import type { Day } from '../../platform/time/format.ts';
import { leastProtecting } from '../../study/index.ts';
import { halfYearOf, isHalfYear, nextHalfYear } from '../own-study/index.ts';
import { refuseShelters } from '../reader/index.ts';
import { questionKeys } from './questions.ts';
import { findClash } from './study.queries.ts';
import { type Definition, mostK } from './study.ts';

export const longestQuestion = 300;
export const longestReaders = 200;
export const longestBasis = 600;

/** The first day of a half-year: shorter times would tell when somebody came. */
const halfYear = () => day().refine(isHalfYear, 'not-listed');

const k = () =>
  z.coerce
    .number<number | string>({ error: 'number' })
    .int('number')
    .min(leastProtecting, 'too-small')
    .max(mostK, 'too-large');

export const studyFields = {
  question: unnamedText(longestQuestion),
  tables: choice(questionKeys),
  from: halfYear(),
  until: halfYear(),
  k: k(),
  readers: unnamedText(longestReaders),
  basis: unnamedText(longestBasis),
  state: choice(['draft', 'asked']),
};
const schema = z.object(studyFields);
type Typed = z.output<typeof schema>;

/** On which field each reason stands for which a study may not be released beside another. */
const placeOf = { 'other-start': 'from', 'other-k': 'k', shorter: 'until' } as const;

const wrongTime = ({ from, until }: Definition, today: Day): FieldProblem[] => [
  ...(from >= until ? [{ field: 'until', reason: 'before-start' }] : []),
  // The half-year that goes on is the last one.
  ...(until > nextHalfYear(halfYearOf(today)) ? [{ field: 'until', reason: 'future' }] : []),
];

/**
 * The definition that was typed. A draft may be anything that can be kept; one that is asked to be approved may be released beside those before it.
 *
 * @throws Problem `invalid` with what is wrong, by field
 */
export async function definitionOf(
  { tx, acting, today }: { readonly tx: ReadTx; readonly acting: Acting; readonly today: Day },
  id: string,
  { state, ...definition }: Typed,
): Promise<Definition & Pick<Typed, 'state'>> {
  const { question, readers, basis } = definition;
  refuse(wrongTime(definition, today));
  refuseShelters(acting, { question, readers, basis });
  if (state === 'asked') {
    const clash = await findClash(tx, id, definition);
    refuse(clash ? [{ field: placeOf[clash], reason: clash }] : []);
  }
  return { ...definition, state };
}
