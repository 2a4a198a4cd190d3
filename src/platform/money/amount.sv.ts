import type { fi } from './amount.fi.ts';

/** How an amount is said that is not exact. */
export const sv: Record<keyof typeof fi, string> = {
  about: 'ca {amount}',
};
