/** What most of the shipped rows have in common: first edition, and the day stays where it falls. */
export const shipped = { version: 1, moves: false } as const;
