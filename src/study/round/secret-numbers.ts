import { createCipheriv, createHmac } from 'node:crypto';

/** A whole number from 0 to `below` − 1 that the secret and the words decide; without the secret nobody can tell it. */
export const secretNumber = (secret: Buffer, words: string, below: number): number =>
  createHmac('sha256', secret).update(words).digest().readUIntBE(0, 6) % below;

const block = Buffer.alloc(1 << 16);

/** Numbers from 0 to 1, the same for the same secret and words: the stream of AES-256 in counter mode (NIST SP 800-38A). */
export function secretStream(secret: Buffer, words: string): () => number {
  const stream = createCipheriv('aes-256-ctr', createHmac('sha256', secret).update(words).digest(), Buffer.alloc(16));
  let numbers = new Uint32Array(0);
  let at = 0;
  return () => {
    if (at === numbers.length) {
      const bytes = stream.update(block);
      numbers = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
      at = 0;
    }
    at += 1;
    return (numbers[at - 1] as number) / 2 ** 32;
  };
}
