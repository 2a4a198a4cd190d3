import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';

const [nonceBytes, tagBytes] = [12, 16] as const;
/** So many bytes longer than what is in it is what was closed. */
export const addedBytes = nonceBytes + tagBytes;

/** Closes bytes with AES-256-GCM (NIST SP 800-38D) and a nonce of chance. They open only with the same `bound`, which is not in them: nonce, bytes, tag. */
export function closeBytes(key: Buffer | KeyObject, bound: Buffer, bytes: Buffer | string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound);
  const closed = typeof bytes === 'string' ? cipher.update(bytes, 'utf8') : cipher.update(bytes);
  return Buffer.concat([nonce, closed, cipher.final(), cipher.getAuthTag()]);
}

/** @throws Error when the key or `bound` is another, or anything was changed */
export function openBytes(key: Buffer | KeyObject, bound: Buffer, closed: Buffer): Buffer {
  const tagAt = closed.length - tagBytes;
  const decipher = createDecipheriv('aes-256-gcm', key, closed.subarray(0, nonceBytes)).setAAD(bound);
  decipher.setAuthTag(closed.subarray(tagAt));
  const bytes = decipher.update(closed.subarray(nonceBytes, tagAt));
  decipher.final();
  return bytes;
}
