import { z } from 'zod';
import {
  asText,
  choice,
  day,
  inPlace,
  optionalChoice,
  optionalDay,
  optionalUnnamedText,
  tick,
  unnamedSource,
  unnamedText,
  version,
} from '../../platform/http/fields.ts';
import { languages } from '../../platform/i18n/texts.ts';
import { units } from '../../platform/time/finnish-days/index.ts';
import {
  marks,
  mostPending,
  type Pending,
  type ProvisionChange,
  type Standing,
  stages,
  versions,
  type Words,
} from '../law/index.ts';
import { mostEuros } from './euros.ts';

export const longestSays = 600;
export const longestWhy = 500;
export const longestPaper = 60;

/** From where something of the law is known: in words, or by the number of an act and its year alone. */
export const sourceOfLaw = (most: number) => unnamedSource(most, /\p{L}{2}|\d\/\d{4}(?!\d)/u);

/**
 * A month or a year of the law: `2/2025`, `2025-02`, `2025`; `2025-02`, `2025`, or nothing where it is none. Of a day the month: a
 * spreadsheet makes `2025-02-01` of `2/2025`.
 */
export function readAsOf(typed: string): string | undefined {
  const value = z.iso.date().safeParse(typed.trim()).success ? typed.trim().slice(0, 7) : typed;
  const [, month, year] = /^\s*(?:(0?[1-9]|1[0-2])\s*[./]\s*)?((?:18|19|20|21)\d\d)\s*$/.exec(value) ?? [];
  const iso = /^\s*((?:18|19|20|21)\d\d-(?:0[1-9]|1[0-2]))\s*$/.exec(value)?.[1];
  return iso ?? (year && (month ? `${year}-${month.padStart(2, '0')}` : year));
}

const asOfField = () =>
  asText(
    z
      .string()
      .transform((value, context) => {
        const said = readAsOf(value);
        if (said || value.trim() === '') return said;
        context.addIssue({ code: 'custom', message: 'as-of' });
        return z.NEVER;
      })
      .optional(),
    'set-form',
  );

/** What is written with digits alone; `1e0`, `0x2`, `true` or a list of one is no number that anybody types. */
const digits = (value: unknown): unknown =>
  typeof value === 'string' ? (/^\s*\d{1,15}\s*$/.test(value) ? Number(value) : undefined) : value;
const number = (most: number) =>
  z.preprocess(digits, z.number({ error: 'number' }).int('number').min(1, 'number').max(most, 'number'));
/** A number that may be left out; empty counts as left out. */
const optionalNumber = (most: number) =>
  z.union([z.literal('').transform(() => undefined), number(most)], { error: 'number' }).optional();
/** The fields of one thing that is said in each language. */
export const inThree = <const Name extends string>(name: Name) => [`${name}Fi`, `${name}Sv`, `${name}En`] as const;

/** The places of changes to come in the form, from 1. */
export const places = Array.from({ length: mostPending }, (_, place) => String(place + 1)) as [string, ...string[]];
const ofEach = <Schema extends z.ZodType>(schema: Schema) => inPlace(z.array(schema).max(mostPending)).default([]);

/** What an administrator types of a provision. Times and amounts come in the order in which the row has them. */
export const correctionFields = {
  saysFi: unnamedText(longestSays),
  saysSv: unnamedText(longestSays),
  saysEn: unnamedText(longestSays),
  sections: optionalUnnamedText(60),
  subsection: optionalNumber(9),
  amendedBy: optionalUnnamedText(60),
  times: z.array(number(100)).max(12).default([]),
  timeUnits: z.array(choice(units)).max(12).default([]),
  euros: z.array(number(mostEuros)).max(12).default([]),
  mark: choice(marks),
  reading: choice(versions),
  readIn: optionalChoice(languages),
  asOf: asOfField(),
  lookedOn: day(),
  validFrom: optionalDay(),
  validUntil: optionalDay(),
  // Changes to come, each by its place in these lists; one of which everything is empty, or that is named as gone, is taken out.
  paper: ofEach(optionalUnnamedText(longestPaper)),
  stage: ofEach(optionalChoice(stages)),
  seenOn: ofEach(optionalDay()),
  comesOn: ofEach(optionalDay()),
  pendingFi: ofEach(optionalUnnamedText(longestSays)),
  pendingSv: ofEach(optionalUnnamedText(longestSays)),
  pendingEn: ofEach(optionalUnnamedText(longestSays)),
  gone: z.array(choice(places)).max(mostPending).default([]),
  questionFi: optionalUnnamedText(longestSays),
  questionSv: optionalUnnamedText(longestSays),
  questionEn: optionalUnnamedText(longestSays),
  /** Words that are corrected in some languages only: the others are to stay as they are. */
  othersStand: tick(),
  /** Of a row without a source that is now read or seen: what it says was found so. */
  foundSo: tick(),
  why: sourceOfLaw(longestWhy),
  /** One more than the entries of the provision that the writer had read. */
  version: version(),
};
const Typed = z.object(correctionFields);
export type TypedCorrection = z.output<typeof Typed>;

export const listed = (said: string | undefined): string[] =>
  (said ?? '')
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** The question in three languages, null where none was typed; the fields that are missing where some were. */
function questionOf(typed: TypedCorrection): { words: Words | null; missing: string[] } {
  const fields = inThree('question');
  const [fi, sv, en] = fields.map((field) => typed[field]);
  if (fi && sv && en) return { words: { fi, sv, en }, missing: [] };
  return { words: null, missing: fi || sv || en ? fields.filter((field) => !typed[field]) : [] };
}

const pendingFields = ['paper', 'stage', 'seenOn', ...inThree('pending')] as const;
/** Every field of a change to come; its day may be left out. */
export const pendingNames = [...pendingFields, 'comesOn'] as const;
/** The name of a field of a change to come: the first has the plain one. */
export const pendingField = (field: string, place: number): string => (place === 0 ? field : `${field}-${place + 1}`);

/** The changes to come as they are typed, and the fields that are missing in those that are begun. */
function pendingOf(typed: TypedCorrection): { pending: readonly Pending[]; missing: string[] } {
  const kept = places.flatMap((place, at) => (typed.gone.includes(place) ? [] : [at]));
  const begun = kept.filter((at) => pendingNames.some((field) => typed[field][at] !== undefined));
  const missing = begun.flatMap((at) =>
    pendingFields.filter((field) => typed[field][at] === undefined).map((field) => pendingField(field, at)),
  );
  const pending = begun.flatMap((at) => {
    const [paper, stage, seenOn, comesOn] = [typed.paper[at], typed.stage[at], typed.seenOn[at], typed.comesOn[at]];
    const [fi, sv, en] = [typed.pendingFi[at], typed.pendingSv[at], typed.pendingEn[at]];
    // In the order of the schema: a row is compared as it is written.
    return paper && stage && seenOn && fi && sv && en
      ? [{ paper, stage, says: { fi, sv, en }, seenOn, ...(comesOn ? { comesOn } : {}) }]
      : [];
  });
  return { pending, missing };
}

const named = <Value>(names: readonly string[], values: readonly Value[]): Record<string, Value> =>
  Object.fromEntries(names.map((name, place) => [name, values[place] as Value]));

/** What was typed as a whole row, and the fields without which it is none. */
export function readTyped(
  row: Standing,
  typed: TypedCorrection,
): { whole: Required<ProvisionChange>; missing: string[] } {
  const question = questionOf(typed);
  const { pending, missing: unsaid } = pendingOf(typed);
  const [limits, amounts] = [Object.keys(row.limits), Object.keys(row.amounts)];
  const missing = [
    ...question.missing,
    ...unsaid,
    ...(typed.times.length === limits.length ? [] : ['times']),
    ...(typed.timeUnits.length === limits.length ? [] : ['timeUnits']),
    ...(typed.euros.length === amounts.length ? [] : ['euros']),
  ];
  const whole = {
    says: { fi: typed.saysFi, sv: typed.saysSv, en: typed.saysEn },
    sections: listed(typed.sections),
    subsection: typed.subsection ?? null,
    amendedBy: listed(typed.amendedBy),
    limits: named(
      limits,
      typed.times.map((amount, place) => ({ amount, unit: typed.timeUnits[place] ?? 'days' })),
    ),
    amounts: named(amounts, typed.euros),
    mark: typed.mark,
    version: typed.reading,
    language: typed.readIn ?? null,
    asOf: typed.asOf ?? null,
    source: row.source,
    lookedOn: typed.lookedOn,
    validFrom: typed.validFrom ?? null,
    validUntil: typed.validUntil ?? null,
    pending,
    question: question.words,
  };
  return { whole, missing: [...new Set(missing)] };
}

/** Words were typed anew in some languages, and in others they stand as they were. */
export const inSomeLanguages = (row: Standing, { says }: Pick<Required<ProvisionChange>, 'says'>): boolean =>
  new Set(languages.map((language) => says?.[language] === row.says[language])).size > 1;

/** A row that had no source gets one, and its words, which nobody had read anywhere, stay in every language. */
export const getsSource = (row: Standing, { mark, says }: Pick<Required<ProvisionChange>, 'mark' | 'says'>): boolean =>
  row.mark === 'unverified' &&
  (mark === 'read' || mark === 'quoted') &&
  languages.every((language) => says?.[language] === row.says[language]);

/** What is said of how the provision is known: who looks anew says where. */
const ofReading = ['mark', 'version', 'language', 'asOf'] as const;

/** What is said beside the law: a day of looking that comes with it alone is of no provision. */
const beside = ['pending', 'question'];

/**
 * The fields in which a row differs from what stands; a new reading takes its source from why it was written. The day of looking stays where
 * nobody says another: whoever moves a row or types a word of it has not read it. A marked document says its own day, whichever stands: a new
 * reading is of that.
 */
export function changeOf(
  row: Standing,
  whole: Partial<Required<ProvisionChange>>,
  why: string,
  daySaid = false,
): ProvisionChange {
  const standing: Record<string, unknown> = {
    ...row,
    question: row.question ?? null,
    subsection: row.subsection ?? null,
  };
  const differs = Object.entries(whole).filter(
    ([field, value]) => field !== 'lookedOn' && JSON.stringify(value) !== JSON.stringify(standing[field]),
  );
  if (differs.length === 0) return {};
  const change = Object.fromEntries(differs) as ProvisionChange;
  const looked = Object.keys(change).some((field) => !beside.includes(field));
  const read = ofReading.some((field) => field in change);
  const dated = (looked && whole.lookedOn !== row.lookedOn) || (read && daySaid);
  return {
    ...change,
    ...(whole.lookedOn && dated ? { lookedOn: whole.lookedOn } : {}),
    ...(read ? { source: { fi: why, sv: why, en: why } } : {}),
  };
}
