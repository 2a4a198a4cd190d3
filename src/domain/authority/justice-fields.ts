import { tick } from '../../platform/http/fields.ts';
import {
  code,
  column,
  first,
  type LineView,
  later,
  optionalDayIn,
  optionalWords,
  reasonOptional,
} from '../line/index.ts';

/**
 * What the support side tells police and prosecutor in words. Her wishes for being asked are wishes of the register of telling;
 * "not before" is a day alone and has a form of its own.
 */
export const toldKinds = [
  'reach-via',
  'counsel',
  'beside',
  'interpreter',
  'protection-wish',
  'other-practical',
] as const;
const lineKinds = [...toldKinds, 'not-before', 'ask'] as const;
export type LineKind = (typeof lineKinds)[number];

/** In which class a line lies: what is told in `justice`, what is asked in the asker's `process`. */
export const lineClasses = ['justice', 'process'] as const;
export type LineClass = (typeof lineClasses)[number];
export const classOf = (kind: LineKind): LineClass => (kind === 'ask' ? 'process' : 'justice');

export const longestText = 300;

/** A line for police and prosecutor, or a question of theirs. Of one that is a day alone there is no text. */
export const justiceFields = {
  kind: first({ ...code('kind', lineKinds), classOf }),
  text: optionalWords(longestText),
  fromOn: optionalDayIn('from_on'),
  untilOn: optionalDayIn('until_on'),
  ended: later({
    ...column('state', tick()),
    cell: (ended) => (ended ? 'ended' : 'current'),
    shown: (state) => state === 'ended',
  }),
  ...reasonOptional,
};

/** One line as the viewer may see it. */
export type JusticeLine = LineView<typeof justiceFields>;
