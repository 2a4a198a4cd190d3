/** Spellings by their bytes, with the code of each: a known one is found without making a string of it. Asked for every value of a file. */
export interface SpellingTable {
  /** The code of what stands between two positions, or −1. */
  find(bytes: Uint8Array, start: number, end: number): number;
  add(bytes: Uint8Array, start: number, end: number, code: number): void;
  free(): void;
}

const [firstHash, prime] = [0x811c9dc5, 0x01000193];

/** Open addressing over one piece of memory; hashes of FNV-1a. */
export function spellingTable(): SpellingTable {
  let slots = new Int32Array(64).fill(-1);
  let hashes = new Int32Array(32);
  let starts = new Int32Array(32);
  let codes = new Int32Array(32);
  let pool = new Uint8Array(256);
  let many = 0;
  let used = 0;

  const hashOf = (bytes: Uint8Array, start: number, end: number): number => {
    let hash = firstHash;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), prime);
    return hash ^ (hash >>> 15);
  };
  const lengthOf = (entry: number): number =>
    (entry + 1 < many ? (starts[entry + 1] as number) : used) - (starts[entry] as number);
  const isEntry = (entry: number, bytes: Uint8Array, start: number, end: number): boolean => {
    if (lengthOf(entry) !== end - start) return false;
    const from = (starts[entry] as number) - start;
    for (let at = start; at < end; at += 1) if (pool[from + at] !== bytes[at]) return false;
    return true;
  };
  const put = (entry: number): void => {
    const mask = slots.length - 1;
    let slot = (hashes[entry] as number) & mask;
    while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
    slots[slot] = entry;
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2).fill(-1);
    [hashes, starts, codes] = [hashes, starts, codes].map((old) => {
      const larger = new Int32Array(old.length * 2);
      larger.set(old);
      return larger;
    }) as [typeof hashes, typeof starts, typeof codes];
    for (let entry = 0; entry < many; entry += 1) put(entry);
  };

  return {
    find(bytes, start, end) {
      const hash = hashOf(bytes, start, end);
      const mask = slots.length - 1;
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const entry = slots[slot] as number;
        if (entry < 0) return -1;
        if (hashes[entry] === hash && isEntry(entry, bytes, start, end)) return codes[entry] as number;
      }
    },
    add(bytes, start, end, code) {
      if (many === hashes.length) grow();
      if (used + end - start > pool.length) {
        const larger = new Uint8Array(2 * (used + end - start));
        larger.set(pool.subarray(0, used));
        pool = larger;
      }
      starts[many] = used;
      hashes[many] = hashOf(bytes, start, end);
      codes[many] = code;
      pool.set(bytes.subarray(start, end), used);
      used += end - start;
      many += 1;
      put(many - 1);
    },
    free() {
      slots = new Int32Array(1).fill(-1);
      [hashes, starts, codes, pool] = [new Int32Array(0), new Int32Array(0), new Int32Array(0), new Uint8Array(0)];
      [many, used] = [0, 0];
    },
  };
}
