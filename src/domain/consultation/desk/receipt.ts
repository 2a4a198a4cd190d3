import { type Argon2Parameters, argon2, createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { hashKey } from '../../../platform/crypto/hash-key.ts';

/** As for passwords (OWASP: 19 MiB, two passes, one lane): each guess at a stolen table costs as much. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const derive = promisify(argon2) as (algorithm: 'argon2id', parameters: Argon2Parameters) => Promise<Buffer>;

/** Random digits of a receipt: some 53 bits. */
const drawn = 16;
/** Digits after them that only the ring can reckon: whoever guesses has to guess these too. */
const marked = 4;

/** The last digits of a receipt, from the ones before. */
const markOf = (secret: Buffer, random: string): string =>
  createHmac('sha256', hashKey(secret))
    .update(`mark ${random}`)
    .digest()
    .readUInt32BE()
    .toString()
    .slice(-marked)
    .padStart(marked, '0');

/** Sixteen random digits, and four that follow from them and the ring. */
export function newReceipt(secret: Buffer): string {
  const random = Array.from({ length: drawn }, () => randomInt(10)).join('');
  return random + markOf(secret, random);
}

/** In groups of four, as numbers are read aloud. */
export const inGroups = (receipt: string): string => receipt.replace(/(\d{4})(?=\d)/g, '$1 ');

/** What a receipt is: one that this ring can have given, one of before 28.11.2026 without a mark, or one that nobody has been given. */
export type Given = 'marked' | 'of-before' | 'never';

/** Whether somebody can have been given this. Costs nothing, and looks nowhere. */
export function givenAs(secret: Buffer, receipt: string): Given {
  if (receipt.length === drawn) return 'of-before';
  const random = receipt.slice(0, drawn);
  return timingSafeEqual(Buffer.from(receipt), Buffer.from(random + markOf(secret, random))) ? 'marked' : 'never';
}

/** The digits of what was typed, with blanks, dots or hyphens between; undefined when they are neither twenty nor the sixteen of before. */
export function readReceipt(typed: string): string | undefined {
  const plain = typed.slice(0, 100).replace(/[\s.\-\u2010-\u2015]/gu, '');
  return /^\d{16}(\d{4})?$/.test(plain) ? plain : undefined;
}

/** What is being hashed now, by what goes in. */
const hashing = new Map<string, Promise<Buffer>>();

/**
 * Argon2id with one salt for the deployment, derived from its ring: the receipt alone finds its row, and without the ring a stolen table cannot
 * even be guessed at. The same receipt is hashed once in a moment, however often it is sent.
 */
export function hashReceipt(secret: Buffer, receipt: string): Promise<Buffer> {
  const nonce = createHmac('sha256', hashKey(secret)).update('receipt').digest().subarray(0, 16);
  const message = createHmac('sha256', hashKey(secret)).update(`receipt ${receipt}`).digest();
  const key = message.toString('hex');
  const begun = hashing.get(key) ?? derive('argon2id', { message, nonce, ...cost }).finally(() => hashing.delete(key));
  hashing.set(key, begun);
  return begun;
}
