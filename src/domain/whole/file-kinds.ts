/** A table, or the map with its list. */
export const fileKinds = ['csv', 'pdf'] as const;
