import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { Problem } from './problem.ts';

/** Fields that take a file, with how many bytes each takes. */
export type FileSizes = ReadonlyMap<string, number>;

/** A form as it came in. */
export interface SentForm {
  readonly fields: URLSearchParams;
  /** The bytes of each file, and by the same name and `Name` how it was called. An empty file field was left empty. */
  readonly files: Readonly<Record<string, unknown>>;
  /** The file fields of which more came than they take: what else was typed is there nevertheless. */
  readonly tooLarge: readonly string[];
}

/** What is typed beside a file, at most; so many times too large a file is read to its end, so that the form can come back with what was typed. */
const [mostOfFields, mostTimes] = [1_000_000, 4];

/** Bytes as they pass by, with a hard stop. */
async function* upTo(body: ReadableStream<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const part of body) {
    size += part.byteLength;
    if (size > most) throw new Problem('too-large');
    yield part;
  }
}

interface Reading {
  readonly fields: URLSearchParams;
  readonly files: Record<string, unknown>;
  readonly tooLarge: string[];
  readonly holds: boolean;
}

function listen(
  busboy: BusboyInstance,
  sizes: FileSizes,
  { fields, files, tooLarge, holds }: Reading,
  fail: (error: Problem) => void,
): void {
  busboy.on('field', (name, value, isNameCut, isCut) => {
    // What is no UTF-8 has come in with replacement characters.
    if (isNameCut || isCut || value.includes('\ufffd')) fail(new Problem('malformed'));
    else fields.append(name, value);
  });
  busboy.on('file', (name, stream, called) => {
    const most = sizes.get(name);
    const pieces: Buffer[] = [];
    let size = 0;
    if (most === undefined || Object.hasOwn(files, name)) fail(new Problem('malformed'));
    else files[name] = undefined;
    stream.on('data', (piece: Buffer) => {
      size += piece.length;
      // What is too much is not held.
      if (holds && size <= (most ?? 0)) pieces.push(piece);
      else pieces.length = 0;
    });
    stream.on('error', () => fail(new Problem('malformed')));
    stream.on('end', () => {
      if (size > (most ?? 0)) tooLarge.push(name);
      else if (size > 0 && holds) {
        files[name] = Buffer.concat(pieces, size);
        files[`${name}Name`] = called ?? '';
      }
    });
  });
  for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const)
    busboy.on(limit, () => fail(new Problem('malformed')));
}

/**
 * A form with files (RFC 7578), read as it comes in: nothing larger than what is taken is ever held.
 *
 * @param holds false where its files are not taken: what was typed beside them is read alone
 * @throws Problem `malformed` for one that is cut off or no form, `too-large` for a body many times larger than it may be
 */
export async function readFileForm(request: Request, type: string, sizes: FileSizes, holds = true): Promise<SentForm> {
  const most = mostOfFields + [...sizes.values()].reduce((sum, size) => sum + size * mostTimes, 0);
  const { body } = request;
  if (!body) throw new Problem('malformed');
  if (Number(request.headers.get('content-length') ?? 0) > most) throw new Problem('too-large');
  const form: Reading = { fields: new URLSearchParams(), files: {}, tooLarge: [], holds };
  let wrong: Problem | undefined;
  try {
    const limits = { fieldSize: mostOfFields, fields: 200, files: sizes.size + 1, parts: 200 + sizes.size };
    const busboy = new Busboy({ headers: { 'content-type': type }, limits });
    listen(busboy, sizes, form, (error) => {
      wrong ??= error;
    });
    await finished(
      Readable.from(upTo(body, most))
        .on('error', (error) => busboy.destroy(error))
        .pipe(busboy),
      { readable: false },
    );
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('malformed', { cause: error });
  }
  if (wrong) throw wrong;
  const files = Object.fromEntries(Object.entries(form.files).filter(([, value]) => value !== undefined));
  return { ...form, files };
}
