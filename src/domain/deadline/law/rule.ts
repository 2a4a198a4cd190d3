import { z } from 'zod';
import {
  actSince,
  type LawEntry,
  Length,
  lawNow,
  limitOf,
  type Mark,
  marks,
  type ProvisionKey,
  provisionKeys,
  provisionOf,
  type Register,
  type StatuteKey,
  termStates,
  Words,
} from '../../law/index.ts';
import { informationClasses } from '../../room/index.ts';

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
  'final-judgment-given',
  'appeal-judgment-given',
  'offence',
  'birth',
  'police-informed',
  'to-prosecutor',
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

/** A limit of the law as a row of data. What the law says, and how long it gives, stands in the register of the law. */
export const RuleSource = z
  .strictObject({
    /** Begins with the key of its row in the deadline catalogue. */
    key: z.string().regex(/^[a-z]+(\.[a-z_]+){0,2}$/),
    version: z.int().min(1),
    name: Words,
    /** How sure the name is: met in official use, the statute's own, or still to be checked. */
    term: z.enum(termStates),
    /** The provision that it rests on; null for a target of our own that rests on none. */
    law: z.enum(provisionKeys).nullable(),
    /** Provisions that belong to it besides: exceptions, conditions. */
    also: z.array(z.enum(provisionKeys)).optional(),
    event: z.enum(events),
    kind: z.enum(kinds),
    /** The name of its time in the row of the provision. */
    limit: z.string().optional(),
    /** The name of the shortest time, where the law gives a range. */
    atLeast: z.string().optional(),
    /** How long a local target is: ours, not the law's. */
    length: Length.optional(),
    /** The last day moves to the next working day: only what is done at a court or another authority. */
    moves: z.boolean(),
    owner: z.enum(owners),
    /** What to do, beside what the law says. */
    advice: Words.optional(),
    /** In which classes of information that which starts it is recorded; the first is offered. */
    classes: z.array(z.enum(informationClasses)).min(1),
  })
  .refine((rule) => (rule.length !== undefined) === (rule.kind === 'target'), 'length')
  .refine((rule) => (rule.limit === undefined) === ['at-once', 'elsewhere', 'target'].includes(rule.kind), 'limit')
  .refine((rule) => !rule.moves || rule.kind === 'act', 'moves');
export type RuleSource = z.input<typeof RuleSource>;

/** A rule as it is counted and shown: with what its provision says. */
export interface Rule
  extends Pick<z.output<typeof RuleSource>, 'key' | 'version' | 'name' | 'term' | 'law' | 'event' | 'kind'> {
  readonly also: readonly ProvisionKey[];
  readonly length: Length | null;
  readonly atLeast?: Length;
  readonly moves: boolean;
  readonly statute: StatuteKey;
  /** How much was written of the rule itself: an act says how much it has seen. */
  readonly entries: number;
  /** The place as an administrator has typed it when rules were corrected one by one; null where it stands as in the register. */
  readonly place: string | null;
  readonly mark: Mark;
  /** The day when somebody last looked at the provision. */
  readonly lookedOn: string;
  /** First and last day in force; null where nobody has found out. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  /** The first day on which its act can have stood. */
  readonly actSince: string;
  readonly owner: (typeof owners)[number];
  /** What the law says happens, in our own words, and what to do. */
  readonly says: Words;
  readonly classes: z.output<typeof RuleSource>['classes'];
}

const together = (parts: readonly (Words | undefined)[]): Words => {
  const of = (language: keyof Words) => parts.flatMap((part) => part?.[language] ?? []).join(' ');
  return { fi: of('fi'), sv: of('sv'), en: of('en') };
};

/** What an administrator may correct of a rule: how a day is counted, and how long a local target is. The law itself is corrected in its register. */
const RuleChange = z.strictObject({ length: Length.optional(), moves: z.boolean().optional() });

/** What rules were corrected by before the register could be: for one rule alone, until its provision is corrected. */
const FormerChange = RuleChange.extend({
  place: z.string(),
  mark: z.enum(marks),
  checkedOn: z.iso.date(),
  validFrom: z.iso.date().nullable(),
  validUntil: z.iso.date().nullable(),
}).partial();

/** What an entry says of a rule as its provision stands. */
function changeOf(rule: Rule, { said, written_at }: LawEntry, lawSince: Date | null): Partial<Rule> {
  const { length, moves, checkedOn, ...law } = FormerChange.safeParse(said).data ?? {};
  const stands = lawSince === null || written_at > lawSince;
  return {
    ...(moves === undefined ? {} : { moves }),
    ...(length && (rule.kind === 'target' || stands) ? { length } : {}),
    ...(stands ? { ...law, ...(checkedOn ? { lookedOn: checkedOn } : {}) } : {}),
  } as Partial<Rule>;
}

/**
 * The rule of a row, with what the register says of its provision and what was written of itself. A target without a provision is marked as
 * unverified. Each correction of either makes the next version, by which running clocks are found that must be counted anew.
 */
export function ruleOf(source: RuleSource, register: Register = lawNow()): Rule {
  const { limit, atLeast, advice, also = [], length, ...row } = RuleSource.parse(source);
  const law = row.law === null ? null : provisionOf(row.law, register);
  const time = (name: string | undefined) => (row.law && name ? limitOf(row.law, name, register) : undefined);
  const least = time(atLeast);
  const written = register.rules.get(row.key) ?? [];
  const rule: Rule = {
    ...row,
    also,
    entries: written.length,
    length: length ?? time(limit) ?? null,
    ...(least ? { atLeast: least } : {}),
    statute: law?.statute ?? 'own-rules',
    place: null,
    mark: law?.mark ?? 'unverified',
    lookedOn: law?.lookedOn ?? '2026-11-24',
    validFrom: law?.validFrom ?? null,
    validUntil: law?.validUntil ?? null,
    actSince: actSince({ statute: law?.statute ?? 'own-rules' }),
    says: together([law?.says, ...also.map((key) => provisionOf(key, register).says), advice]),
    version: row.version + written.length + (law ? law.edition - 1 : 0),
  };
  return Object.assign(rule, ...written.map((entry) => changeOf(rule, entry, law?.correctedAt ?? null)));
}
