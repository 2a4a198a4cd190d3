import { crc32 } from 'node:zlib';

export interface ZipEntry {
  /** ASCII. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 1.1.1980 in the form of a zip file: when it was packed stands nowhere. */
const firstDay = 0x21;

/** What the header within the file and the entry of its list say alike (APPNOTE 4.3.7 and 4.3.12). */
function common({ name, bytes }: ZipEntry): Buffer {
  const said = Buffer.alloc(26);
  said.writeUInt16LE(20, 0);
  said.writeUInt16LE(firstDay, 8);
  said.writeUInt32LE(crc32(bytes), 10);
  said.writeUInt32LE(bytes.length, 14);
  said.writeUInt32LE(bytes.length, 18);
  said.writeUInt16LE(name.length, 22);
  return said;
}

/** Files in one, uncompressed: its length follows from theirs and from nothing that they hold. The same files give the same bytes. */
export function plainZip(entries: readonly ZipEntry[]): Buffer {
  const [files, list]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'latin1');
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common(entry), name, entry.bytes]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    list.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common(entry), place, name);
    files.push(file);
    at += file.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, listed, end]);
}

/** The least length of a padded file, in bytes. */
const leastLength = 2 ** 18;
const paddingName = 'padding';

/**
 * The same with a last entry of zeros, so that its length is a power of two, at least 256 KiB: how long it is tells no more than to a factor of two
 * how much it holds.
 */
export function paddedZip(entries: readonly ZipEntry[]): Buffer {
  const bare = plainZip([...entries, { name: paddingName, bytes: new Uint8Array() }]).length;
  const length = Math.max(leastLength, 2 ** Math.ceil(Math.log2(bare)));
  return plainZip([...entries, { name: paddingName, bytes: new Uint8Array(length - bare) }]);
}
