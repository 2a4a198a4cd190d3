import { z } from 'zod';
import { bases, formatName, formatVersion, takenClasses } from './own-records.ts';
import { takenKinds } from './taken-kinds.ts';

const moment = z.iso.datetime();
const cell = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()), z.array(z.number())]);

const version = z.strictObject({
  version: z.int().min(1),
  author: z.string().nullable().describe('Who wrote it, of the organisation; null where that may not be told'),
  writtenAt: moment,
  reason: z.string().nullable().describe('Why it was corrected so'),
  fields: z
    .record(z.string(), cell)
    .describe('Codes, days (2026-12-01), moments (ISO 8601), EDTF, names, ids of other lines of this file'),
  words: z.record(z.string(), z.string().nullable()).describe('What was written in words'),
});

const line = version.extend({
  id: z.uuid(),
  class: z.enum(takenClasses),
  handedFrom: z
    .string()
    .nullable()
    .describe('The organisation with whose hand-over of the case it came along; null for all of the own'),
  former: z.array(version).describe('Former versions, the newest first'),
});

const kinds = Object.fromEntries(Object.keys(takenKinds).map((table) => [table, z.array(line)]));

/** `case.json`, as it is written and as it is read. */
export const recordsSchema = z.strictObject({
  format: z.literal(formatName),
  version: z.literal(formatVersion),
  taken: z.strictObject({
    at: moment,
    by: z.string(),
    organisation: z.string(),
    recipient: z.string(),
    purpose: z.string(),
    basis: z.enum(bases),
  }),
  case: z.strictObject({ code: z.string(), codeWord: z.string().nullable(), state: z.enum(['open', 'closed']) }),
  classes: z.array(z.enum(takenClasses)),
  kinds: z.strictObject(kinds).describe('Lines by kind'),
});

export const recordsJsonSchema = z.toJSONSchema(recordsSchema, { reused: 'ref' });

/** `manifest.json`: every other file of the zip but the padding. */
export const manifestSchema = z.strictObject({
  format: z.literal(formatName),
  version: z.literal(formatVersion),
  files: z.array(
    z.strictObject({ name: z.string(), bytes: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
});
