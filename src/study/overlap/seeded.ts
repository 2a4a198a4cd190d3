/** Uniform numbers in [0, 1) that are the same in every run (xoshiro128**, seeded by splitmix32). */
export function seeded(seed: number): () => number {
  let mixed = seed | 0;
  const next = () => {
    mixed = (mixed + 0x9e3779b9) | 0;
    let word = mixed ^ (mixed >>> 16);
    word = Math.imul(word, 0x21f0aaad);
    word ^= word >>> 15;
    word = Math.imul(word, 0x735a2d97);
    return (word ^ (word >>> 15)) >>> 0;
  };
  const state = new Uint32Array([next(), next(), next(), next()]);
  return () => {
    const [a, b, c, d] = state as unknown as [number, number, number, number];
    const five = Math.imul(b, 5);
    const answer = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
    const shifted = b << 9;
    const [c1, d1] = [c ^ a, d ^ b];
    state[1] = b ^ c1;
    state[0] = a ^ d1;
    state[2] = c1 ^ shifted;
    state[3] = (d1 << 11) | (d1 >>> 21);
    return answer / 4294967296;
  };
}

/** A standard normal number (Box and Muller). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/**
 * How many of `tries` succeed. By inversion where the expected number is below 100, otherwise by the rounded normal
 * distribution, whose error is far below that of the bootstrap.
 */
function binomial(tries: number, share: number, random: () => number): number {
  if (share > 0.5) return tries - binomial(tries, 1 - share, random);
  const expected = tries * share;
  if (expected === 0) return 0;
  if (expected >= 100) {
    const drawn = Math.round(expected + Math.sqrt(expected * (1 - share)) * normal(random));
    return Math.min(tries, Math.max(0, drawn));
  }
  const odds = share / (1 - share);
  let chance = Math.exp(tries * Math.log1p(-share));
  let left = random();
  let count = 0;
  while (left >= chance && count < tries) {
    left -= chance;
    count += 1;
    chance *= ((tries - count + 1) / count) * odds;
  }
  return count;
}

/** As many people as there are, drawn anew with the shares of the cells (multinomial), which need not be whole. */
export function drawAnew(cells: Float64Array, random: () => number): Float64Array {
  const drawn = new Float64Array(cells.length);
  let weight = cells.reduce((sum, count) => sum + count, 0);
  let left = Math.round(weight);
  cells.forEach((count, cell) => {
    if (count === 0 || left === 0) return;
    drawn[cell] = count >= weight ? left : binomial(left, count / weight, random);
    left -= drawn[cell] as number;
    weight -= count;
  });
  return drawn;
}
