import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashKey } from './hash-key.ts';

test('a key out of words hashes as the words do, also after many others', () => {
  const hashed = (key: Parameters<typeof createHmac>[1]) => createHmac('sha256', key).update('Koivu').digest('hex');
  for (let n = 0; n < 1200; n += 1) hashKey(`key ${n}`);
  for (const words of ['leaf', 'ä', 'key 3', 'leaf']) expect(hashed(hashKey(words))).toBe(hashed(words));
  const bytes = Buffer.from('00ff17', 'hex');
  for (const secret of [bytes, bytes, Buffer.from('01', 'hex')]) expect(hashed(hashKey(secret))).toBe(hashed(secret));
});
