import { type ProvisionKey, provisionOf, shippedRegister } from './register.ts';

/**
 * Whether a row that the program ships without a source has one here. What a page says in its own words on such a row tells that no source
 * was found; from the day on which somebody has corrected the row by what was read or quoted, its own words are drawn.
 */
export const sourceFound = (key: ProvisionKey): boolean =>
  provisionOf(key, shippedRegister).mark === 'unverified' && provisionOf(key).mark !== 'unverified';
