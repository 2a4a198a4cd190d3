import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { addedBytes, closeBytes, openBytes } from './gcm.ts';
import { KeyMissing, type KeyRing } from './key-ring.ts';

export { KeyMissing } from './key-ring.ts';

/** Which field a sealed text belongs to: it opens nowhere else. */
export interface Place {
  readonly table: string;
  readonly row: string;
  readonly room: number;
  readonly version: number;
}

export interface Vault {
  /** AES-256-GCM under the room's key, bound to table, row, room and version. */
  seal(place: Place, text: string): Buffer;
  /** Throws when the text was sealed for another place or changed since, and `KeyMissing` where its key is not there. */
  open(place: Place, sealed: Buffer): string;
  /** The same for bytes that are no text: nothing in them is drawn otherwise. */
  sealBytes(place: Place, bytes: Uint8Array): Buffer;
  openBytes(place: Place, sealed: Buffer): Buffer;
  /** The same for a text that is JSON. A look that cannot open it shows what `instead` makes of the words for that (readable.ts). */
  document<Document>(place: Place, sealed: Buffer, instead: (words: string) => Document): Document;
  /** HMAC-SHA-256 under a key derived for one purpose (HKDF): a pseudonym that dies with the room's key. */
  pseudonym(room: number, purpose: string, value: string): string;
}

const format = 1;
const bind = ({ table, row, room, version }: Place) => Buffer.from(`${table}|${row}|${room}|${version}`);

/** A key derived for one purpose, and the pseudonyms that it has given: the same few workers and cases come again and again. */
interface Namer {
  readonly key: KeyObject;
  readonly given: Map<string, string>;
}

/** They live exactly as long as the opened key of the room. */
const namers = new WeakMap<KeyObject, Map<string, Namer>>();

function namerOf(key: KeyObject, purpose: string): Namer {
  const own = namers.get(key) ?? new Map<string, Namer>();
  namers.set(key, own);
  const found = own.get(purpose);
  if (found) return found;
  const derived = createSecretKey(Buffer.from(hkdfSync('sha256', key, '', `rinnalla ${purpose}`, 32)));
  const made = { key: derived, given: new Map<string, string>() };
  own.set(purpose, made);
  return made;
}

const mostGiven = 500;

function pseudonymOf({ key, given }: Namer, value: string): string {
  const found = given.get(value);
  if (found) return found;
  const made = createHmac('sha256', key).update(value).digest('base64url');
  if (given.size >= mostGiven) given.clear();
  given.set(value, made);
  return made;
}

export function openVault(ring: Pick<KeyRing, 'key' | 'find'>): Vault {
  const seal = (place: Place, bytes: Buffer | string): Buffer =>
    Buffer.concat([Buffer.of(format), closeBytes(ring.key(place.room), bind(place), bytes)]);
  const vault: Vault = {
    seal,
    sealBytes: (place, bytes) => seal(place, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
    openBytes(place, sealed) {
      if (sealed[0] !== format || sealed.length < 1 + addedBytes) throw new Error('not a sealed text');
      const key = ring.find(place.room);
      if (!key) throw new KeyMissing([place.room]);
      return openBytes(key, bind(place), sealed.subarray(1));
    },
    open: (place, sealed) => vault.openBytes(place, sealed).toString(),
    document: (place, sealed) => JSON.parse(vault.open(place, sealed)),
    pseudonym: (room, purpose, value) => pseudonymOf(namerOf(ring.key(room), purpose), value),
  };
  return vault;
}
