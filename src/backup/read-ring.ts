import { buffer } from 'node:stream/consumers';
import { KeyDestroyed, WrongMasterKey } from '../platform/crypto/key-ring.ts';
import { idRecord, recordAt, ringId, ringSecret, unwrap } from '../platform/crypto/ring-record.ts';
import { Refusal } from '../start/refusal.ts';
import { NotReadable, sealPurpose } from './manifest.ts';
import { countKeys, ringName } from './take-ring.ts';
import { readPack } from './unpack.ts';

export interface RingBytes {
  bytes: Buffer;
  secret: Buffer;
  id: string;
  keys: number;
  destroyed: number;
}

/** Opens a ring backup in memory and looks at every key in it. */
export async function readRingBackup(
  file: string,
  identities: readonly string[],
  masterKey: Buffer,
): Promise<RingBytes> {
  let bytes = Buffer.alloc(0);
  const pack = await readPack(file, identities, async (name, content) => {
    if (name !== ringName) throw new NotReadable(`${file} is not the backup of a key ring.`);
    bytes = await buffer(content);
  });
  try {
    const identity = unwrap(masterKey, idRecord, recordAt(bytes, idRecord));
    if (!identity) throw new NotReadable(`${file} is damaged: the ring in it has no identity.`);
    const secret = ringSecret(identity, sealPurpose);
    const counted = countKeys(bytes, masterKey);
    if (!pack.isSealedBy(secret))
      throw new NotReadable(`${file} was not made by the Rinnalla of this key ring, or was changed.`);
    return { bytes, secret, id: ringId(identity), ...counted };
  } catch (error) {
    if (!(error instanceof WrongMasterKey || error instanceof KeyDestroyed)) throw error;
    throw new Refusal(
      `The master key does not open the key ring in ${file}: give the one of that time, or a ring backup made after it was changed.`,
    );
  }
}
