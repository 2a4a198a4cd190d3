import { createHash } from 'node:crypto';
import { isRecipient } from './age.ts';

/** Why a text is no key to which a file can be sealed. */
export type KeyProblem = 'secret' | 'ssh' | 'several' | 'other-kind' | 'not-a-key' | 'checksum';

/** Anything in it that begins like a secret key of age, whatever stands around it. */
export const tellsSecret = (text: string): boolean => /AGE-SECRET-KEY-|AGE-PLUGIN-/i.test(text);

/** Longest text that is read as a key, in characters: one key with whatever spaces it was copied with. */
export const longestKey = 200;

/**
 * The public key of a receiver (age-encryption.org/v1, X25519): `age1` and 58 characters of Bech32, whose last six are its checksum.
 * Line breaks and spaces within one key do no harm.
 */
export function readKey(text: string): { readonly key: string } | { readonly problem: KeyProblem } {
  if (tellsSecret(text)) return { problem: 'secret' };
  if (/^\s*(ssh-|ecdsa-|-----BEGIN)/i.test(text)) return { problem: 'ssh' };
  if ((text.match(/age1/gi) ?? []).length > 1) return { problem: 'several' };
  const key = text.replace(/\s/g, '').replace(/^AGE1[A-Z0-9]+$/, (capitals) => capitals.toLowerCase());
  if (/^age1(pq|tag|tagpq|[a-z0-9]{1,20})1[a-z0-9]{10,}$/.test(key)) return { problem: 'other-kind' };
  if (!/^age1[a-z0-9]{20,}$/.test(key)) return { problem: 'not-a-key' };
  return key.length === 62 && isRecipient(key) ? { key } : { problem: 'checksum' };
}

/** The first half of the SHA-256 of the key as it is written, in hexadecimal: 32 characters. */
export const markOfKey = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 32);

/** A mark in groups of four, as it is read aloud. */
export const groupsOf = (mark: string): readonly string[] => mark.match(/.{1,4}/g) ?? [];
