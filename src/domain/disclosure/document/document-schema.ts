import { z } from 'zod';

const when = z
  .object({ edtf: z.string().describe('EDTF (ISO 8601-2), as precisely as it is known'), text: z.string() })
  .nullable();
const word = z
  .object({ code: z.string(), text: z.string() })
  .describe('A code, and its word in the language of the document');
const number = z.int().min(1);

/** How a line is known: by its source and by what was called certain or suspected (decision 65). */
const ground = { known: z.enum(['told', 'seen', 'suspected']), source: word, certainty: word };

const link = z
  .object({
    role: z
      .enum(['doer', 'with', 'to-whom', 'place', 'thing', 'event', 'other'])
      .describe('What the other end is to this line'),
    what: word,
    incoming: z.boolean().describe('The link leads from the other line to this one'),
    number: number.describe('The line at the other end'),
    when,
    text: z.string().nullable(),
    ...ground,
  })
  .strict();

const line = z
  .object({
    number: number.describe('Running number through the whole document, all owners together'),
    sort: z.enum(['event', 'control', 'actor', 'thing']),
    owner: z.string().describe('Whose recording it is'),
    what: word,
    also: z.array(word).describe('Further parts of the same person'),
    label: z.string().nullable(),
    when,
    relative: z
      .object({ how: word, number: number.nullable() })
      .nullable()
      .describe('Before or after another numbered line, or the client’s arrival in the country'),
    where: z.string().nullable(),
    amount: word
      .nullable()
      .describe(
        'How much: a decimal and the currency (ISO 4217) as code; `~` before it says about, `-` between two that it was somewhere between',
      ),
    text: z.string().nullable(),
    means: z.array(word),
    phases: z.array(word),
    status: word.nullable(),
    ...ground,
    links: z.array(link).describe('Each link once, with one of its ends'),
  })
  .strict();

/**
 * The document as JSON. What it is stands in `notes`, what is not in it in `absent`; nothing in it tells what was left out. Version 1 had the
 * lines organisation by organisation, each numbered from 1, and a list of links behind them.
 */
export const compilationSchema = z
  .object({
    format: z.literal('rinnalla-compilation'),
    version: z.literal(2),
    kind: z.enum(['handed-over', 'own-part', 'own-copy']),
    language: z.enum(['fi', 'sv', 'en']),
    title: z.string(),
    heading: z.string().describe('What the lines say, never an offence'),
    facts: z.array(z.object({ term: z.string(), detail: z.string() }).strict()),
    notes: z.array(z.string()),
    lines: z
      .array(line)
      .min(1)
      .describe(
        'Events in the order of time through all owners, then people, means of control, money and other things',
      ),
    absent: z.array(z.string()).min(1).describe('What is not in it, and that nothing follows from that'),
  })
  .strict();

export type CompilationDocument = z.output<typeof compilationSchema>;
export type DocumentLine = CompilationDocument['lines'][number];
export type DocumentLink = DocumentLine['links'][number];

/** JSON Schema (draft 2020-12) of the document, for whoever reads it with another program. */
export const compilationJsonSchema = z.toJSONSchema(compilationSchema);
