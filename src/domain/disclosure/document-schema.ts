import { z } from 'zod';

const when = z
  .object({ edtf: z.string().describe('EDTF (ISO 8601-2), as precisely as it is known'), text: z.string() })
  .nullable();
const word = z
  .object({ code: z.string(), text: z.string() })
  .describe('A code, and its word in the language of the document');

const line = z
  .object({
    number: z.int().min(1).describe('Running number within one organisation’s part'),
    sort: z.enum(['event', 'actor', 'thing', 'control']),
    what: word,
    also: z.array(word).describe('Further parts of the same person'),
    label: z.string().nullable(),
    when,
    relative: z
      .object({ how: word, number: z.int().min(1).nullable() })
      .nullable()
      .describe('Before or after another numbered line, or the client’s arrival in the country'),
    where: z.string().nullable(),
    text: z.string().nullable(),
    means: z.array(word),
    phases: z.array(word),
    status: word.nullable(),
    source: word,
    certainty: word,
  })
  .strict();

const link = z
  .object({
    from: z.int().min(1),
    to: z.int().min(1),
    what: word,
    when,
    text: z.string().nullable(),
    source: word,
    certainty: word,
  })
  .strict();

/** The document as JSON. What it is not stands in `notes`; nothing in it tells what was left out. */
export const compilationSchema = z
  .object({
    format: z.literal('rinnalla-compilation'),
    version: z.literal(1),
    kind: z.enum(['handed-over', 'own-copy']),
    language: z.enum(['fi', 'sv', 'en']),
    title: z.string(),
    facts: z.array(z.object({ term: z.string(), detail: z.string() }).strict()),
    notes: z.array(z.string()),
    parts: z.array(z.object({ organisation: z.string(), lines: z.array(line).min(1), links: z.array(link) }).strict()),
  })
  .strict();

export type CompilationDocument = z.output<typeof compilationSchema>;
export type DocumentPart = CompilationDocument['parts'][number];
export type DocumentLine = DocumentPart['lines'][number];

/** JSON Schema (draft 2020-12) of the document, for whoever reads it with another program. */
export const compilationJsonSchema = z.toJSONSchema(compilationSchema);
