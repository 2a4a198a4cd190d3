/** From so many days on a length is in the next band: a quarter, half a year, one, two and four years. */
const edges = [90, 180, 365, 730, 1460] as const;

/** Bands of long times, as they are written: by their first and last number of days. */
export const lengthBands: readonly string[] = [0, ...edges].map(
  (from, at) => `${from}-${edges[at] ? edges[at] - 1 : ''}`,
);

export const bandOfLength = (days: number): string =>
  lengthBands[edges.filter((edge) => days >= edge).length] as string;
