import { createSecretKey, type KeyObject } from 'node:crypto';

const made = new Map<string, KeyObject>();
const most = 500;

/**
 * The key of a keyed hash out of words, as `createHmac` makes it of a text. Kept: made anew for each hash it takes ten times as long as the hash,
 * and every entry of the log has two.
 */
export function hashKey(words: string): KeyObject {
  const found = made.get(words);
  if (found) return found;
  const key = createSecretKey(Buffer.from(words));
  if (made.size >= most) made.clear();
  made.set(words, key);
  return key;
}
