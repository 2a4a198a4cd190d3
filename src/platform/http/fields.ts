import { z } from 'zod';
import { languages } from '../i18n/texts.ts';
import { findIdentity } from '../identity/looks-like-identity.ts';
import type { Day } from '../time/format.ts';
import { httpTexts } from './http.texts.ts';

/** Control characters but tab and line break, and lone surrogates, are no text. */
const clean = (text: string) => text.isWellFormed() && !/[^\P{Cc}\t\n\r\u0080-\u009f]/u.test(text);
/** What a page shows instead of a text that cannot be read would be kept as if somebody had written it. */
const isWritten = (text: string) => languages.every((language) => !text.includes(httpTexts(language)('unreadable')));
const tidy = (text: string) => text.replace(/\r\n?/g, '\n').trim().normalize('NFC');

/**
 * How words are looked through for names of places that not every reader may know of: every form, the whole name alone (for what
 * people are called), not at all, because the field is for such a name, or not, because the text is of a set form that is read and not
 * kept as it was typed.
 */
export type Names = 'guarded' | 'whole-names' | 'any' | 'set-form';
const ownWords = z.registry<{ readonly names: Names }>();

/** Says of a text that is no `text` how it is looked through. */
export function asText<Schema extends z.ZodType>(schema: Schema, names: Names): Schema {
  ownWords.add(schema as z.core.$ZodType, { names });
  return schema;
}

/** How the words of this schema are looked through; undefined where nobody writes in own words. */
export const namesOf = (schema: z.core.$ZodType): Names | undefined => ownWords.get(schema)?.names;

const secrets = z.registry<{ readonly tells: (typed: string) => boolean; readonly instead: string }>();

/**
 * A field into which a secret may be pasted by mistake. Where `tells` finds one, `instead` stands for it before anything else is done with the form:
 * neither is drawn again. `instead` must be refused by the schema as the secret would be, and be told by `tells`.
 */
export function forgetsSecret<Schema extends z.ZodType>(
  schema: Schema,
  secret: { readonly tells: (typed: string) => boolean; readonly instead: string },
): Schema {
  secrets.add(schema as z.core.$ZodType, secret);
  return schema;
}

/** Where secrets that are not meant for it stand in a form: the field, and what takes their place. */
export const secretsIn = (schema: z.ZodObject, fields: URLSearchParams): { name: string; instead: string }[] =>
  Object.entries(schema.shape).flatMap(([name, part]) => {
    const secret = secrets.get(part as z.core.$ZodType);
    return secret && fields.getAll(name).some(secret.tells) ? [{ name, instead: secret.instead }] : [];
  });

/** Text of at most `most` characters after trimming; must not be empty. */
export const text = (most: number, names: Names = 'guarded') =>
  z
    .string({ error: 'required' })
    .refine(clean, 'characters')
    .transform(tidy)
    .refine(isWritten, 'stand-in')
    .pipe(z.string().min(1, 'required').max(most, 'too-long'))
    .register(ownWords, { names });

/** The same, but may be left out; empty counts as left out. */
export const optionalText = (most: number, names: Names = 'guarded') =>
  z
    .string()
    .refine(clean, 'characters')
    .transform(tidy)
    .refine(isWritten, 'stand-in')
    .pipe(z.string().max(most, 'too-long'))
    .optional()
    .transform((value) => (value === '' ? undefined : value))
    .register(ownWords, { names });

const namesNobody = (value: string | undefined): boolean => !value || !findIdentity(value);

/** Text of nobody: what looks like an identity code, a telephone number or an e-mail address is refused. */
export const unnamedText = (most: number) => text(most).refine(namesNobody, 'looks-like-identity');

/** The same where it tells from where something is known: a dash, a dot or a number alone tells nobody where to look. `tells` is what does. */
export const unnamedSource = (most: number, tells = /\p{L}{2}/u) =>
  unnamedText(most).refine((said) => tells.test(said), 'required');

/** Text of nobody that may be left out. */
export const optionalUnnamedText = (most: number) => optionalText(most).refine(namesNobody, 'looks-like-identity');

/** Leads to a host, and carries neither a name nor a password that would make another host look like it. */
function isPlainAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { host, username, password } = new URL(address);
  return host !== '' && username === '' && password === '';
}

/** An address on the web that may be left out. */
export const optionalLink = () =>
  asText(
    z
      .string()
      .optional()
      .transform((typed) => typed?.trim() || undefined)
      .pipe(
        z
          .string()
          .regex(/^https:\/\/[^\s"<>]+$/, 'link')
          .refine(isPlainAddress, 'link')
          .max(300, 'too-long')
          .optional(),
      ),
    'set-form',
  );

function asIso(said: string): string {
  const finnish = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/.exec(said);
  return finnish ? `${finnish[3]}-${finnish[2]?.padStart(2, '0')}-${finnish[1]?.padStart(2, '0')}` : said.trim();
}

/** A calendar day as somebody writes it, `YYYY-MM-DD` or `24.11.2026`, of the years 1900 to 2199; undefined where it is none. */
export function readDay(said: string): Day | undefined {
  const iso = asIso(said);
  const parsed = /^(19|20|21)\d\d-\d\d-\d\d$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : undefined;
  return parsed && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) ? iso : undefined;
}

/** A calendar day as `YYYY-MM-DD` or `24.11.2026`; becomes `YYYY-MM-DD`. */
export const day = () =>
  asText(
    z.string({ error: 'required' }).transform((value, context) => {
      const read = readDay(value);
      if (read) return read;
      const isDay = z.iso.date().safeParse(asIso(value)).success;
      context.addIssue({ code: 'custom', message: value.trim() === '' ? 'required' : isDay ? 'day-year' : 'day' });
      return z.NEVER;
    }),
    'set-form',
  );

/** Of what is neither of two, why it is not the second: that it is not empty tells nothing. */
const whyNot = ({
  code,
  errors = [],
}: {
  readonly code?: string;
  readonly errors?: readonly (readonly { message: string }[])[];
}) => (code === 'invalid_union' ? errors.at(-1)?.[0]?.message : undefined);

/** What may be left out; empty counts as left out. */
const emptyOr = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.literal('').transform(() => undefined), schema], { error: (issue) => whyNot(issue as never) }).optional();

export const optionalDay = () => emptyOr(day());

/** A tick box: absent means no. */
export const tick = () =>
  z
    .union([z.boolean(), z.enum(['on', 'true', 'false'])])
    .optional()
    .transform((value) => value === true || value === 'on' || value === 'true');

/** A tick box that must be ticked. */
export const mustTick = () => tick().refine((value) => value, 'must-tick');

export const choice = <const T extends readonly string[]>(values: T) => z.enum(values, { error: 'choose' });

export const optionalChoice = <const T extends readonly string[]>(values: T) => emptyOr(choice(values));

/** A list of which at least one is chosen. */
export const someOf = <const T extends readonly string[]>(values: T) =>
  z
    .array(z.enum(values, { error: 'choose' }), { error: 'choose' })
    .min(1, 'choose')
    .max(values.length, 'choose')
    .refine((chosen) => new Set(chosen).size === chosen.length, 'choose');

const placed = z.registry<{ readonly placed: true }>();

/** A list in which every value has its place beside those of other lists: one that was left empty keeps it, as undefined. */
export function inPlace<Schema extends z.ZodArray>(list: Schema): Schema {
  placed.add(list as z.core.$ZodType, { placed: true });
  return list;
}

/** Whether a list keeps the places of what was left empty. */
export const keepsPlaces = (list: z.core.$ZodType): boolean => placed.has(list);

export const id = () => z.uuid({ error: 'choose' }).toLowerCase();
export const ids = () =>
  z
    .array(id(), { error: 'choose' })
    .min(1, 'choose')
    .max(50, 'choose')
    .refine((all) => new Set(all).size === all.length, 'choose');
export const optionalId = () => emptyOr(id());

/** `9.00`, `9:00` or `9` as `09:00`; with "klo", "kl." or "at" before it, as pages write it. */
function readTime(value: string, context: z.RefinementCtx): string {
  const match = /^\s*(?:(?:klo|kello|kl\.?|klockan|at)\s+)?(\d{1,2})(?:[.:](\d\d))?\s*$/i.exec(value);
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2] ?? '0')];
  if (!match || hour > 23 || minute > 59) {
    context.addIssue({ code: 'custom', message: 'time' });
    return z.NEVER;
  }
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Time of day, `9.00`, `9:00` or `09:00`; becomes `09:00`. */
export const timeOfDay = () => asText(z.string().transform(readTime), 'set-form');
/** The same, where it may be left out; empty counts as left out. */
export const optionalTimeOfDay = () =>
  asText(
    z.string().transform((value, context) => (value.trim() === '' ? undefined : readTime(value, context))),
    'set-form',
  ).optional();

/** The version that the writer had before her; a later one in the database is a conflict. */
export const version = () =>
  z.coerce.number<number | string>({ error: 'version' }).int('version').min(1, 'version').max(1_000_000, 'version');

/** Six characters of Crockford's base32; capitals and the leading T- of the shown form are accepted. */
export const CaseId = asText(
  z
    .string()
    .transform((value) => value.toLowerCase().replace(/^t-/, ''))
    .pipe(z.string().regex(/^[0-9a-hjkmnp-tv-z]{6}$/, 'id'))
    .brand<'CaseId'>(),
  'set-form',
);
export type CaseId = z.output<typeof CaseId>;

/** Bytes of a file that somebody hands in, at most: in base 64 and with its fields around it, it still fits the largest body. */
const mostFileBytes = 500_000;
const files = z.registry<{ readonly most: number }>();

/**
 * A file that is handed in, of at most `most` bytes: on the HTML face a file field, on the JSON face its bytes in base 64. A field beside it that is
 * called as it is and `Name` is told how the file was called.
 */
export const file = (most = mostFileBytes) =>
  asText(
    z
      .union(
        [
          z.instanceof(Uint8Array).transform((bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
          z.base64({ error: 'required' }).transform((text) => Buffer.from(text, 'base64')),
        ],
        { error: 'required' },
      )
      .refine((bytes) => bytes.byteLength > 0, 'required')
      .refine((bytes) => bytes.byteLength <= most, 'file-large')
      .register(files, { most }),
    'set-form',
  );

/** How a file was called where it came from: only its ending counts, and nothing of it is kept. */
export const fileName = () => asText(z.string({ error: 'required' }).max(1000, 'too-long'), 'set-form');

/** The fields of a schema that take a file, with how many bytes each takes. */
export const fileSizes = (schema: z.ZodObject): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(schema.shape).flatMap(([name, part]) => {
      const within = part instanceof z.ZodOptional ? part.unwrap() : part;
      const most = files.get(within as z.core.$ZodType)?.most;
      return most === undefined ? [] : [[name, most] as const];
    }),
  );

/** The fields of a schema that come with a file and are drawn in no form again: itself, and how it was called. */
export const fileFields = (schema: z.ZodObject): readonly string[] =>
  [...fileSizes(schema).keys()].flatMap((name) => [name, `${name}Name`]);
