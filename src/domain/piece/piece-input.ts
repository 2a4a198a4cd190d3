import { z } from 'zod';
import { optionalAmount } from '../../platform/http/amount-field.ts';
import { choice, optionalId, optionalText, optionalUnnamedText } from '../../platform/http/fields.ts';
import { parseWhen, readWhenInAny } from '../../platform/time/uncertain/index.ts';
import { arrivalIn } from './arrival-words.ts';
import {
  actorCodes,
  anchors,
  answers,
  certainties,
  controlStatuses,
  directions,
  eventCodes,
  exploitationCodes,
  exploitationStatuses,
  factorLevels,
  meansCodes,
  type PieceSort,
  phases,
  saidByCodes,
  sources,
  thingCodes,
} from './codes.ts';
import { codesOf, longestLabel, longestText, longestWhere } from './piece.ts';

const several = <const T extends readonly [string, ...string[]]>(values: T) =>
  z
    .array(z.enum(values, { error: 'choose' }), { error: 'choose' })
    .max(values.length, 'choose')
    .refine((chosen) => new Set(chosen).size === chosen.length, 'choose')
    .optional();

// Which day is today and when somebody was born decide what is meant (piece-time.ts), not whether it can be understood.
const timeInWords = (isUnderstood: (value: string) => boolean) =>
  optionalText(100).superRefine((value, context) => {
    if (value === undefined || isUnderstood(value)) return;
    const read = readWhenInAny(value, '2000-01-01', 1980);
    if (!read.ok) context.addIssue({ code: 'custom', message: read.reason });
  });
/** A time in words of Finnish, Swedish or English, or as EDTF; the second field takes EDTF alone. */
export const timeFields = {
  when: timeInWords(() => false),
  whenEdtf: optionalText(60).superRefine((value, context) => {
    const read = value === undefined ? undefined : parseWhen(value);
    if (read && !read.ok) context.addIssue({ code: 'custom', message: read.reason });
  }),
};
const ground = { source: choice(sources), certainty: choice(certainties).optional() };
const text = optionalUnnamedText(longestText);
const label = optionalUnnamedText(longestLabel);
const said = { label, text, where: optionalUnnamedText(longestWhere), amount: optionalAmount(), ...timeFields };
const ofEvent = {
  /** Also told from the arrival: "ennen kuin hän tuli". */
  when: timeInWords((value) => arrivalIn(value) !== undefined),
  anchor: choice(anchors).optional(),
  anchorId: optionalId(),
  answer: choice(answers).optional(),
  phases: several(phases),
  means: several(meansCodes),
};
const level = choice(factorLevels).optional();
const also = z
  .array(z.enum(actorCodes, { error: 'choose' }).exclude(['herself'], { error: 'choose' }), { error: 'choose' })
  .max(actorCodes.length, 'choose')
  .refine((chosen) => new Set(chosen).size === chosen.length, 'choose')
  .optional();
const ofExploitation = {
  saidBy: choice(saidByCodes).optional(),
  asChild: choice(['yes', 'no', 'not-known']).optional(),
};
// "Not asked" and "did not want to answer" stand among the states.
const unasked = choice(['not-asked', 'did-not-answer']);
const direction = z.union([choice(directions), unasked], { error: 'choose' });

/** What a worker may say of a piece of each sort. */
export const fieldsOf = {
  event: { code: choice(eventCodes), ...said, ...ofEvent, ...ground },
  actor: { code: choice(actorCodes), also, label, text, ...ground },
  thing: { code: choice(thingCodes), ...said, ...ground },
  control: {
    code: choice(meansCodes),
    status: z.union([choice(controlStatuses), unasked], { error: 'choose' }),
    phases: ofEvent.phases,
    text,
    ...timeFields,
    ...ground,
  },
  factor: {
    code: choice(codesOf.factor as readonly [string, ...string[]]),
    level,
    direction,
    text,
    ...timeFields,
    ...ground,
  },
  exploitation: {
    code: choice(exploitationCodes),
    status: z.union([choice(exploitationStatuses), unasked], { error: 'choose' }),
    ...ofExploitation,
    text,
    ...timeFields,
    ...ground,
  },
} as const satisfies Record<PieceSort, z.ZodRawShape>;

/** Every field of every sort, all of them optional: a correction says which sort it is by the piece that it corrects. */
export const anyFields = {
  code: optionalText(40),
  ...said,
  ...ofEvent,
  status: z.union([choice(controlStatuses), choice(exploitationStatuses), unasked], { error: 'choose' }).optional(),
  also,
  level,
  direction: direction.optional(),
  ...ofExploitation,
  source: ground.source.optional(),
  certainty: ground.certainty,
} as const;

/** What was said of a piece, whichever sort it is. */
type Said = z.output<z.ZodObject<typeof anyFields>>;
export type PieceInput = { readonly [Name in keyof Said]?: Said[Name] | undefined };
