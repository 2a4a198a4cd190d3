import { optionalAmount } from '../../platform/http/amount-field.ts';
import { optionalChoice, optionalTimeOfDay } from '../../platform/http/fields.ts';
import {
  byProgram,
  closed,
  code,
  column,
  first,
  type LineView,
  mayIdentify,
  optionalWords,
  parentIn,
  reasonOptional,
  timeFields,
} from '../line/index.ts';
import { instances, longestNote, longestPlace, type Mover, movers, stepSources, stepStates } from './codes.ts';
import { placeFields } from './course-place.ts';
import { outcomeCodes, stages, stepCodes } from './steps.ts';

/** One step: when as precisely as it is known, what came of it, whose move is next, and where it was heard of. */
export const stepFields = {
  processId: parentIn('process_id'),
  code: first(code('code', stepCodes)),
  stage: byProgram(code('stage', stages)),
  ...timeFields,
  /** Of one that is held on a day that is known: the clock time in Finland, `13:30`. */
  hour: column('hour', optionalTimeOfDay()),
  /** Where it is held, as one finds the way: never where the person lives or stays. */
  place: optionalWords(longestPlace),
  state: code('state', stepStates),
  /** The court before which it is; where a step has only one, that one, whoever writes. */
  instance: column('instance', optionalChoice(instances)),
  outcome: column('outcome', optionalChoice(outcomeCodes)),
  /** That of the step, unless the writer says otherwise. */
  /** How much was claimed, decided or paid; a sum is not looked through for identity codes. */
  amount: mayIdentify(closed(optionalAmount())),
  mover: { ...column('mover', optionalChoice(movers)), shown: (mover: unknown) => mover as Mover },
  source: code('source', stepSources),
  note: optionalWords(longestNote),
  /** Her own view, beside what the authority assessed. */
  herView: optionalWords(longestNote),
  /** Why it stands where the law would not expect it; asked only when it does. */
  outOfOrder: optionalWords(longestNote),
  ...placeFields,
  ...reasonOptional,
};

/** One step, done or to come. */
export type StepView = LineView<typeof stepFields>;
