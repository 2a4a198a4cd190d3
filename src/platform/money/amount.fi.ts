/** How an amount is said that is not exact. */
export const fi = {
  about: 'n. {amount}',
} as const;
