import { unzipSync } from 'fflate';
import type { z } from 'zod';
import { digestOf } from './records-file.ts';
import { manifestSchema, recordsSchema } from './records-schema.ts';

/** Why a file is not what was taken out, with the part of it where it shows. */
export class NotWhole extends Error {
  readonly why: 'no-zip' | 'no-manifest' | 'other-form' | 'missing' | 'changed' | 'too-many';
  readonly part: string | undefined;
  constructor(why: NotWhole['why'], part?: string) {
    super(part === undefined ? why : `${why}: ${part}`);
    this.why = why;
    this.part = part;
  }
}

/** Longer than this no part is unpacked, in bytes: the largest case that was tried has a tenth of it. */
const longestPart = 256 * 2 ** 20;
const padding = 'padding';

function partsOf(zip: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(zip, {
      filter({ name, originalSize }) {
        if (originalSize > longestPart) throw new NotWhole('too-many', name);
        return name !== padding;
      },
    });
  } catch (error) {
    throw error instanceof NotWhole ? error : new NotWhole('no-zip');
  }
}

function parsed<Schema extends z.ZodType>(schema: Schema, bytes: Uint8Array, part: string): z.output<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new NotWhole('other-form', part);
  }
  const read = schema.safeParse(value);
  if (!read.success) throw new NotWhole('other-form', `${part}: ${read.error.issues[0]?.path.join('.') ?? ''}`);
  return read.data;
}

/**
 * Reads a file of own records as it arrived: every part that its manifest names as it was written, no other part besides, and the records in the form in
 * which they are written.
 *
 * @throws NotWhole for anything else, before anything of it is used
 */
export function readRecordsFile(zip: Uint8Array): z.output<typeof recordsSchema> {
  const { 'manifest.json': manifest, ...parts } = partsOf(zip);
  if (!manifest) throw new NotWhole('no-manifest');
  const { files } = parsed(manifestSchema, manifest, 'manifest.json');
  for (const { name, bytes, sha256 } of files) {
    const part = parts[name];
    if (!part) throw new NotWhole('missing', name);
    if (part.length !== bytes || digestOf(part) !== sha256) throw new NotWhole('changed', name);
  }
  const [besides] = Object.keys(parts).filter((name) => !files.some((file) => file.name === name));
  if (besides !== undefined) throw new NotWhole('too-many', besides);
  const records = parts['case.json'];
  if (!records) throw new NotWhole('missing', 'case.json');
  return parsed(recordsSchema, records, 'case.json');
}
