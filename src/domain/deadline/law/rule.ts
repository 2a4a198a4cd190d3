import { z } from 'zod';
import { units } from '../../../platform/time/finnish-days/index.ts';
import { informationClasses } from '../../room/index.ts';
import { statuteKeys } from './statutes.ts';
import { Words } from './words.ts';

/** How much of a provision has been read; the same marks as for the rules of *Osatekijät*. */
export const marks = ['read', 'quoted', 'unverified'] as const;

/** What the time starts from. */
const events = [
  'notice-given',
  'permit-decided',
  'permit-began',
  'decision-served',
  'reported',
  'consent-given',
  'case-pending',
  'hearing-ended',
  'judgment-given',
  'judgment-final',
  'offence',
  'birth',
  'police-informed',
  'order-given',
  'temporary-order',
  'protection-entered',
  'knowledge',
  'request-made',
  'breach-noticed',
  'last-entry',
  'last-told',
] as const;

/** Who must act before the day, or whose right it is to. */
export const owners = [
  'herself',
  'police',
  'prosecutor',
  'court',
  'state-treasury',
  'immigration',
  'registry',
  'social-services',
  'whoever-knows',
  'controller',
] as const;

/**
 * `act`: somebody must do something by the day. `period`: something runs until the day. `target`: the law gives no days; the
 * length is a local target. `at-once`: no clock. `elsewhere`: kept in another part of the program.
 */
export const kinds = ['act', 'period', 'target', 'at-once', 'elsewhere'] as const;

const Length = z.strictObject({ amount: z.int().min(1).max(100), unit: z.enum(units) });

/** A limit of the law as a row of data: everything that an official needs to check or correct it. */
export const Rule = z
  .strictObject({
    /** Begins with the key of its row in the deadline catalogue. */
    key: z.string().regex(/^[a-z]+(\.[a-z_]+){0,2}$/),
    version: z.int().min(1),
    name: Words,
    /** How sure the name is: met in official use, the statute's own, or still to be checked. */
    term: z.enum(['seen', 'statute', 'verify']),
    event: z.enum(events),
    kind: z.enum(kinds),
    length: Length.nullable(),
    /** The shortest, where the law gives a range; `length` is then the longest. */
    atLeast: Length.optional(),
    /** The last day moves to the next working day (150/1930, 5 §): only what is done at a court or another authority. */
    moves: z.boolean(),
    statute: z.enum(statuteKeys),
    /** Chapter and section, with the amending act where its wording was looked at. */
    place: z.string().min(1).max(60),
    mark: z.enum(marks),
    checkedOn: z.iso.date(),
    /** First and last day in force; null where nobody has found out. */
    validFrom: z.iso.date().nullable(),
    validUntil: z.iso.date().nullable(),
    owner: z.enum(owners),
    /** What the law says happens, in our own words. */
    says: Words,
    /** In which classes of information that which starts it is recorded; the first is offered. */
    classes: z.array(z.enum(informationClasses)).min(1),
  })
  .refine((rule) => (rule.length === null) === (rule.kind === 'at-once' || rule.kind === 'elsewhere'), 'length')
  .refine((rule) => !rule.moves || rule.kind === 'act', 'moves');
export type Rule = z.output<typeof Rule>;
export type RuleSource = z.input<typeof Rule>;
