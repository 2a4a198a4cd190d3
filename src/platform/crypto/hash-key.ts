import { createSecretKey, type KeyObject } from 'node:crypto';

const ofBytes = new WeakMap<Buffer, KeyObject>();
const ofWords = new Map<string, KeyObject>();
const most = 500;

/**
 * The key of a keyed hash out of the bytes of a secret or out of words, as `createHmac` makes it of either. Kept: made anew for each hash it takes
 * ten times as long as the hash, and every page has a form and every entry of the log two hashes.
 */
export function hashKey(secret: string | Buffer): KeyObject {
  if (typeof secret !== 'string') {
    const key = ofBytes.get(secret) ?? createSecretKey(secret);
    ofBytes.set(secret, key);
    return key;
  }
  const found = ofWords.get(secret);
  if (found) return found;
  const key = createSecretKey(Buffer.from(secret));
  if (ofWords.size >= most) ofWords.clear();
  ofWords.set(secret, key);
  return key;
}
