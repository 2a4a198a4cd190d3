import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { Decrypter, Encrypter } from 'age-encryption';

/** None of the given identities opens the file. */
export class NotForUs extends Error {}

/** The lines of an age identity or recipients file, without comments. */
export const linesOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Whether a text is a recipient that the library can encrypt to. */
export function isRecipient(text: string): boolean {
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a text is an identity that the library can open with. */
export function isIdentity(text: string): boolean {
  try {
    new Decrypter().addIdentity(text);
    return true;
  } catch {
    return false;
  }
}

/** Encrypts a stream as an age file (age-encryption.org/v1) that each of the recipients can open. */
export async function encryptTo(recipients: readonly string[], plain: Readable): Promise<Readable> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const closed = await encrypter.encrypt(Readable.toWeb(plain) as ReadableStream<Uint8Array>);
  return Readable.fromWeb(closed as WebStream);
}

/**
 * Opens an age file as a stream. Throws `NotForUs`; what was changed or cut short in its body is an error of the stream, at the piece
 * where it shows.
 */
export async function decryptWith(identities: readonly string[], closed: Readable): Promise<Readable> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  try {
    return Readable.fromWeb(
      (await decrypter.decrypt(Readable.toWeb(closed) as ReadableStream<Uint8Array>)) as WebStream,
    );
  } catch (error) {
    if (error instanceof Error && error.message.includes('no identity matched')) throw new NotForUs(error.message);
    throw error;
  }
}
