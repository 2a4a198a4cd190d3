import { z } from 'zod';
import { units } from '../../platform/time/finnish-days/index.ts';
import { statuteKeys } from './statutes.ts';
import { Words } from './words.ts';

/**
 * How far a provision is known.
 * `read`: in the text of the act, of its amendment or of the treaty; the version says which. `quoted`: only as somebody else quotes
 * or tells it. `inferred`: a conclusion of ours from several provisions. `unverified`: no source. That somebody of a deployment has
 * checked it is no mark of the register: it stands on what that person wrote.
 */
export const marks = ['read', 'quoted', 'inferred', 'unverified'] as const;
export type Mark = (typeof marks)[number];

/** What was read: the consolidated text, the acts that amend it, a translation, or what quotes it. */
export const versions = ['consolidated', 'acts', 'translation', 'quotation', 'none'] as const;
/** How far a change has come, as far as it was seen. */
export const stages = ['proposal', 'passed', 'in-force', 'unknown'] as const;
/** How sure a name is: met in official use, the statute's own, or still to be checked. */
export const termStates = ['seen', 'statute', 'verify'] as const;
/** Who decides what the provision means in a case. Never the one who looks at the view. */
export const deciders = ['police', 'prosecutor', 'court', 'assistance-system', 'none'] as const;
/** Who looked: those who make the program are no lawyers; `here`: an administrator of the deployment, as the reason of the entry says. */
const lookers = ['makers', 'here'] as const;

export const Length = z.strictObject({ amount: z.int().min(1).max(100), unit: z.enum(units) });
export type Length = z.output<typeof Length>;

const day = z.iso.date();
/** Each once: said twice it would be cited twice. */
const once = (said: readonly string[]): boolean => new Set(said).size === said.length;
const actNumber = z.string().regex(/^[1-9]\d{0,3}\/\d{4}$/);

/** So many changes of one provision can be on their way at once. */
export const mostPending = 8;

/** The subsection of a section, or the paragraph of an article. */
const Subsection = z.int().min(1).max(9);

/** What is on its way to change a provision. Nothing rests on it. */
const Pending = z.strictObject({
  /** As the paper calls itself: `HE 90/2025`, `VN/33260/2024`. */
  paper: z.string().min(3).max(60),
  stage: z.enum(stages),
  says: Words,
  seenOn: day,
  /** The day on which it is to come into force, where the paper says one. */
  comesOn: day.optional(),
});

/** A provision, or the part of one that is read by itself, as a row of data. */
const Fields = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/),
  statute: z.enum(statuteKeys),
  /** Chapters with sections, sections or articles, as the statute is cited; empty where none was verified. */
  sections: z
    .array(z.string().regex(/^(\d{1,3}( [a-z])?:\d{1,3}( [a-z])?(–\d{1,3})?|\d{1,3}( [a-z])?|annex)$/))
    .max(4)
    .refine(once)
    .readonly(),
  subsection: Subsection.optional(),
  /** Acts by which the wording that was looked at came about. */
  amendedBy: z.array(actNumber).max(4).refine(once).readonly(),
  /** Where the place cannot be said by a number: in words, with the doubt. */
  placeInWords: Words.optional(),
  /** The name of an offence or institute, where it has one. */
  name: Words.optional(),
  term: z.enum(termStates),
  /** What it says, in our own words: no quotation. The only place for its days and euros. */
  says: Words,
  limits: z.record(z.string().regex(/^[a-z]+$/), Length),
  /** Whole euros. */
  amounts: z.record(z.string().regex(/^[a-z]+$/), z.int().min(1)),
  mark: z.enum(marks),
  version: z.enum(versions),
  /** In which language it was read; null where nobody has noted it. */
  language: z.enum(['fi', 'sv', 'en']).nullable(),
  /** The law as it stood: a month or a year. Null where nothing was read. */
  asOf: z
    .string()
    .regex(/^\d{4}(-\d\d)?$/)
    .nullable(),
  /** What was read and where, and what is still to be compared. */
  source: Words,
  lookedOn: day,
  lookedBy: z.enum(lookers),
  /** First and last day in force, by the day of the event; null where nobody has found out. */
  validFrom: day.nullable(),
  validUntil: day.nullable(),
  pending: z.array(Pending).max(mostPending).readonly(),
  decides: z.array(z.enum(deciders)).min(1).readonly(),
  /** What a lawyer is asked. */
  question: Words.optional(),
});

/** A row whose fields fit together. */
export const Provision = Fields.refine(
  (row) => row.mark !== 'read' || (row.asOf !== null && row.version !== 'none'),
  'asOf',
)
  .refine((row) => row.mark !== 'unverified' || (row.version === 'none' && row.asOf === null), 'version')
  .refine((row) => !row.validFrom || !row.validUntil || row.validFrom <= row.validUntil, 'validUntil')
  .refine((row) => row.term !== 'statute' || row.mark === 'read', 'term');
export type Provision = z.output<typeof Provision>;

/** What a deployment may correct of a row without a release; what is left out stays. A question or a subsection of null goes. */
export const ProvisionChange = Fields.pick({
  sections: true,
  amendedBy: true,
  says: true,
  limits: true,
  amounts: true,
  mark: true,
  version: true,
  language: true,
  asOf: true,
  source: true,
  lookedOn: true,
  validFrom: true,
  validUntil: true,
  pending: true,
})
  .partial()
  .extend({ question: Words.nullable().optional(), subsection: Subsection.nullable().optional() });
export type ProvisionChange = z.output<typeof ProvisionChange>;

export type ProvisionSource = Omit<z.input<typeof Provision>, 'key'>;
export type Pending = Provision['pending'][number];

/** In force on a day as far as is known. */
export const standsOn = (row: Pick<Provision, 'validFrom' | 'validUntil'>, on: string): boolean =>
  (row.validFrom === null || row.validFrom <= on) && (row.validUntil === null || on <= row.validUntil);
