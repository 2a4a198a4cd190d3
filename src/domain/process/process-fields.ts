import { z } from 'zod';
import { asText, optionalChoice, tick } from '../../platform/http/fields.ts';
import {
  byProgram,
  closed,
  code,
  type Found,
  first,
  type LineView,
  mayIdentify,
  onlyTyped,
  optionalWords,
  reasonRequired,
} from '../line/index.ts';
import {
  classOf,
  longestLabel,
  longestNote,
  mostSuspects,
  processKinds,
  processStates,
  residenceRights,
} from './codes.ts';
import type { CompanionView } from './companion-fields.ts';
import { placeFields } from './course-place.ts';
import type { OffenceView } from './offence-fields.ts';
import type { StepView } from './step-fields.ts';

/** Labels of suspects: one a line in the form, a list on the JSON face; kept one a line. */
const suspects = () =>
  asText(
    z
      .union([z.array(z.string()), z.string()])
      .optional()
      .transform((value) =>
        (typeof value === 'string' ? value.split(/\r?\n/) : (value ?? [])).map((label) => label.trim()),
      )
      .transform((labels) => labels.filter((label) => label !== ''))
      .refine((labels) => labels.length <= mostSuspects, 'too-many')
      .refine((labels) => labels.every((label) => label.length <= longestLabel), 'too-long')
      .transform((labels) => (labels.length > 0 ? labels.join('\n') : undefined)),
    'guarded',
  );

/** A course of proceedings as a whole. Its kind stays: it decides where the course lies. */
export const processFields = {
  kind: first({ ...code('kind', processKinds), classOf }),
  /** Said when it is recorded, and kept as its state. */
  notBegun: first(onlyTyped(tick())),
  state: byProgram(code('state', processStates)),
  label: optionalWords(longestLabel),
  /** The number that an authority gave may look like any number. */
  reference: mayIdentify(optionalWords(longestLabel)),
  /** Labels only, such as "A" or "employer": never a name or an identity. */
  suspects: closed(suspects()),
  note: optionalWords(longestNote),
  residenceRight: mayIdentify(closed(optionalChoice(residenceRights))),
  ...placeFields,
  ...reasonRequired,
};

/** A course without what belongs to it. */
export type Course = Found<typeof processFields>;

/** One course of proceedings with all that has been written of it in its writer's room. */
export interface ProcessView extends Omit<LineView<typeof processFields>, 'suspects'> {
  readonly suspects: readonly string[];
  /** In the order of their days; those without a day at the end. */
  readonly steps: readonly StepView[];
  /** From the first name to the latest. */
  readonly offences: readonly OffenceView[];
  readonly companions: readonly CompanionView[];
}
