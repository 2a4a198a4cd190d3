import { z } from 'zod';
import { asText, choice, day, id, optionalUnnamedText, someOf } from '../../platform/http/fields.ts';
import { refuse } from '../../platform/http/problem.ts';
import { type Language, languages } from '../../platform/i18n/texts.ts';
import { addDays, type Day } from '../../platform/time/format.ts';
import { domains } from '../need/index.ts';
import { organisationKinds } from '../organisation/index.ts';
import {
  evidences,
  type OwnToChange,
  type OwnToWrite,
  type PracticeWords,
  reviewHolds,
  themes,
} from '../practice/index.ts';
import { stepCodes } from '../process/index.ts';
import { sectors } from '../service/index.ts';
import type { WorkerName } from '../worker/index.ts';

/** Both must fit one sheet of paper. */
const mostLines = 8;

/** Steps or limits, one a line. */
const lines = () =>
  optionalUnnamedText(1500)
    .transform((typed = '') =>
      typed
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .refine((all) => all.length <= mostLines, 'too-many');

/** A telephone number, or an address to write to: of these two forms alone. */
const contact = () =>
  asText(
    z
      .string({ error: 'required' })
      .trim()
      .min(1, 'required')
      .max(120, 'too-long')
      .regex(/^(?:\+?\d[\d ]{4,19}|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/, 'contact'),
    'set-form',
  );

const chosen = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z
    .array(z.enum(codes, { error: 'choose' }), { error: 'choose' })
    .max(20, 'too-many')
    .default([]);

export const ownFields = {
  problemFi: optionalUnnamedText(160),
  titleFi: optionalUnnamedText(120),
  forWhomFi: optionalUnnamedText(120),
  saysFi: optionalUnnamedText(400),
  stepsFi: lines(),
  limitsFi: lines(),
  problemSv: optionalUnnamedText(160),
  titleSv: optionalUnnamedText(120),
  forWhomSv: optionalUnnamedText(120),
  saysSv: optionalUnnamedText(400),
  stepsSv: lines(),
  limitsSv: lines(),
  problemEn: optionalUnnamedText(160),
  titleEn: optionalUnnamedText(120),
  forWhomEn: optionalUnnamedText(120),
  saysEn: optionalUnnamedText(400),
  stepsEn: lines(),
  limitsEn: lines(),
  evidence: choice(evidences),
  themes: someOf(themes),
  kinds: chosen(organisationKinds),
  atNeeds: chosen(domains),
  atSectors: chosen(sectors),
  atSteps: chosen(stepCodes),
  contact: contact(),
  ownerId: id(),
  reviewBy: day(),
  state: choice(['draft', 'published']),
};

const schema = z.object(ownFields);
export type OwnInput = z.output<typeof schema>;

export const endings = { fi: 'Fi', sv: 'Sv', en: 'En' } as const;
const wordNames = ['problem', 'title', 'forWhom', 'says', 'steps', 'limits'] as const;
export type WordField = `${(typeof wordNames)[number]}${(typeof endings)[Language]}`;

/** The fields of one language. */
export const fieldsOf = (language: Language): readonly WordField[] =>
  wordNames.map((name): WordField => `${name}${endings[language]}`);

const isEmpty = (said: string | readonly string[] | undefined): boolean => said === undefined || said.length === 0;

const isBegun = (input: OwnInput, language: Language): boolean =>
  fieldsOf(language).some((field) => !isEmpty(input[field]));

function wordsOf(input: OwnInput, language: Language): PracticeWords {
  const end = endings[language];
  return {
    problem: input[`problem${end}`] ?? '',
    title: input[`title${end}`] ?? '',
    forWhom: input[`forWhom${end}`] ?? '',
    says: input[`says${end}`] ?? '',
    steps: input[`steps${end}`],
    limits: input[`limits${end}`],
  };
}

/** Every text that was typed, by its field: people of every organisation read it. */
export const typedTexts = (input: OwnInput): Record<string, string> =>
  Object.fromEntries(languages.flatMap(fieldsOf).map((field) => [field, [input[field] ?? ''].flat().join('\n')]));

/** A review lies ahead, and no further than a year. */
export const wrongReview = (reviewBy: Day, today: Day) => [
  ...(reviewBy <= today ? [{ field: 'reviewBy', reason: 'past' }] : []),
  ...(reviewBy > addDays(today, reviewHolds) ? [{ field: 'reviewBy', reason: 'too-far' }] : []),
];

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether letters are a name, or a given name or its beginning joined to a family name. */
function bears(letters: string, given: string, family: string): boolean {
  if (letters === family) return true;
  const rest = letters.startsWith(family)
    ? letters.slice(family.length)
    : letters.endsWith(family)
      ? letters.slice(0, -family.length)
      : '';
  return rest !== '' && given.startsWith(rest);
}

/** Whether an address bears the name of somebody who works here, however it is written: it is theirs, and moves with them. */
function isPersonal(address: string, colleagues: readonly WorkerName[]): boolean {
  const [local = '', host] = plain(address).split('@');
  if (host === undefined) return false;
  const parts = local.split(/[^a-z]+/).filter(Boolean);
  return colleagues.some(({ name }) => {
    const [given = '', ...names] = plain(name).split(/[^a-z]+/);
    const families = plain(name).includes('-') ? [names.at(-1) ?? '', names.slice(-2).join('')] : [names.at(-1) ?? ''];
    return (
      parts.join('') === given ||
      [...parts, parts.join('')].some((each) => families.some((family) => family !== '' && bears(each, given, family)))
    );
  });
}

interface Known {
  readonly today: Day;
  readonly colleagues: readonly WorkerName[];
  readonly language: string;
  /** Who keeps it now: stays named even without an account. */
  readonly owner?: string | null;
}

/** The practice that was typed. A language that was begun is said whole; those that are missing fall back on one that is there. */
export function ownOf(key: string, input: OwnInput, { today, colleagues, language, owner }: Known): OwnToWrite {
  const begun = languages.filter((each) => isBegun(input, each));
  // Of an empty form the language of the account is asked for.
  const first = begun.length > 0 ? begun : languages.filter((each) => each === language);
  refuse([
    ...first.flatMap((each) =>
      fieldsOf(each)
        .filter((field) => isEmpty(input[field]))
        .map((field) => ({ field, reason: begun.length > 1 ? 'whole' : 'required' })),
    ),
    ...(isPersonal(input.contact, colleagues) ? [{ field: 'contact', reason: 'personal' }] : []),
    ...(input.ownerId === owner || colleagues.some(({ id }) => id === input.ownerId)
      ? []
      : [{ field: 'ownerId', reason: 'no-colleague' }]),
    ...wrongReview(input.reviewBy, today),
  ]);
  const { evidence, contact, ownerId, reviewBy, state } = input;
  return {
    ...{ key, state, evidence, contact, ownerId, reviewBy },
    words: Object.fromEntries(begun.map((each) => [each, wordsOf(input, each)])),
    themes: input.themes as [(typeof themes)[number], ...(typeof themes)[number][]],
    kinds: input.kinds,
    beside: { needs: input.atNeeds, sectors: input.atSectors, steps: input.atSteps },
  };
}

/** What the fields begin with: the practice as it stands, each step and limit on a line of its own. Made before the page, so that it knows these texts as written. */
export function typedOf({ words, beside, ...rest }: OwnToChange): object {
  const typed = languages.flatMap((language) => {
    const { steps = [], limits = [], ...said } = words[language] ?? {};
    const end = endings[language];
    return [
      ...Object.entries(said).map(([name, text]) => [`${name}${end}`, text]),
      [`steps${end}`, steps.join('\n')],
      [`limits${end}`, limits.join('\n')],
    ];
  });
  const state = rest.state === 'withdrawn' ? 'published' : rest.state;
  return {
    ...rest,
    ...Object.fromEntries(typed),
    ...{ state, atNeeds: beside.needs, atSectors: beside.sectors, atSteps: beside.steps },
  };
}
