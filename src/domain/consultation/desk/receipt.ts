import { type Argon2Parameters, argon2, createHmac, randomInt } from 'node:crypto';
import { promisify } from 'node:util';

/** As for passwords (OWASP: 19 MiB, two passes, one lane): each guess at a stolen table costs as much. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const derive = promisify(argon2) as (algorithm: 'argon2id', parameters: Argon2Parameters) => Promise<Buffer>;

const digits = 16;

/** Sixteen random digits: some 53 bits. */
export const newReceipt = (): string => Array.from({ length: digits }, () => randomInt(10)).join('');

/** In groups of four, as numbers are read aloud. */
export const inGroups = (receipt: string): string => receipt.replace(/(\d{4})(?=\d)/g, '$1 ');

/** The digits of what was typed, with blanks, dots or hyphens between; undefined when they are not sixteen. */
export function readReceipt(typed: string): string | undefined {
  const plain = typed.slice(0, 100).replace(/[\s.\-\u2010-\u2015]/gu, '');
  return /^\d{16}$/.test(plain) ? plain : undefined;
}

/**
 * Argon2id with one salt for the deployment, derived from its master key: the receipt alone finds its row, and without the key a
 * stolen table cannot even be guessed at.
 */
export function hashReceipt(secret: Buffer, receipt: string): Promise<Buffer> {
  const nonce = createHmac('sha256', secret).update('receipt').digest().subarray(0, 16);
  const message = createHmac('sha256', secret).update(`receipt ${receipt}`).digest();
  return derive('argon2id', { message, nonce, ...cost });
}
