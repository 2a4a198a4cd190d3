/** One of two things that must take the same time. */
type Ask = (round: number) => Promise<unknown>;

/**
 * How much longer one takes than the other. Asked in turn, the first of each pair changing, so that drift hits both alike; and the
 * lower quartile of each, because whatever else a busy machine does can only add.
 */
async function ratio(ask: Ask, other: Ask, rounds: number): Promise<number> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1)
    for (const which of round % 2 ? ([0, 1] as const) : ([1, 0] as const)) {
      const start = performance.now();
      await [ask, other][which]?.(round);
      times[which].push(performance.now() - start);
    }
  const quartile = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 4)] as number;
  return quartile(times[0]) / quartile(times[1]);
}

/** The ratio that lies nearest to 1 in as many as six looks: a noisy machine needs a second look, a real difference fails them all. */
export async function ratioOfTimes(ask: Ask, other: Ask, near: number, rounds = 60): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  const off = (value: number) => Math.abs(Math.log(value));
  for (let look = 0; look < 6 && off(best) > Math.log(near); look += 1) {
    const found = await ratio(ask, other, rounds);
    if (off(found) < off(best)) best = found;
  }
  return best;
}
