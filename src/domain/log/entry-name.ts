import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Acting } from '../../platform/acting/acting.ts';
import type { Vault } from '../../platform/crypto/vault.ts';

// One block of sixteen bytes: eight that must be zero, and the number.
const wholeBlock = 16;

const keyOf = (vault: Vault, acting: Acting): Buffer =>
  Buffer.from(vault.pseudonym(acting.logRoom, 'entry', 'name'), 'base64url').subarray(0, wholeBlock);

/**
 * What an entry is called outside of the program, of the form of a UUID. Its number counts over the deployment and would tell what
 * others do (access model 5 b (e)); one AES block under a key of the own organisation tells nothing and finds the way back.
 */
export function entryName(vault: Vault, acting: Acting, id: string): string {
  const block = Buffer.alloc(wholeBlock);
  block.writeBigUInt64BE(BigInt(id), 8);
  const cipher = createCipheriv('aes-128-ecb', keyOf(vault, acting), null).setAutoPadding(false);
  const hex = Buffer.concat([cipher.update(block), cipher.final()]).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The number of an entry by its name; nothing for a name that the own organisation has not been given. */
export function entryOfName(vault: Vault, acting: Acting, name: string): string | undefined {
  const decipher = createDecipheriv('aes-128-ecb', keyOf(vault, acting), null).setAutoPadding(false);
  const block = Buffer.concat([decipher.update(Buffer.from(name.replaceAll('-', ''), 'hex')), decipher.final()]);
  return block.readBigUInt64BE(0) === 0n ? block.readBigUInt64BE(8).toString() : undefined;
}
