/** So many bytes tell how far the window moves on. */
const block = 3;

/** A pattern, under the name by which it is told. */
export type Named = readonly [name: string, bytes: Buffer];
export interface Found {
  readonly name: string;
  readonly at: number;
}

const blockAt = (bytes: Buffer, at: number): number =>
  ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);

/**
 * Searches for thousands of patterns in one pass (Wu and Manber 1994): a window as long as the shortest pattern goes over the bytes and jumps as
 * far as its last three bytes let it. Looking for each pattern by itself reads everything once for each of them.
 *
 * @throws RangeError where a pattern is shorter than three bytes
 */
export function finderOf(patterns: readonly Named[]): (content: Buffer) => Found[] {
  const least = Math.min(...patterns.map(([, bytes]) => bytes.length));
  if (least < block) throw new RangeError('A pattern is too short to be searched for.');
  const farthest = Math.min(255, least - block + 1);
  const jumps = new Uint8Array(1 << 24).fill(farthest);
  const ending = new Map<number, Named[]>();
  for (const named of patterns) {
    const [, bytes] = named;
    for (let at = 0; at + block <= least; at += 1) {
      const key = blockAt(bytes, at);
      jumps[key] = Math.min(jumps[key] as number, Math.min(255, least - block - at));
    }
    const last = blockAt(bytes, least - block);
    ending.set(last, [...(ending.get(last) ?? []), named]);
  }
  return (content) => {
    const found: Found[] = [];
    for (let at = 0; at + least <= content.length; ) {
      const last = blockAt(content, at + least - block);
      const jump = jumps[last] as number;
      if (jump > 0) {
        at += jump;
        continue;
      }
      for (const [name, bytes] of ending.get(last) ?? [])
        if (content.compare(bytes, 0, bytes.length, at, Math.min(content.length, at + bytes.length)) === 0)
          found.push({ name, at });
      at += 1;
    }
    return found;
  };
}
