import type { Vault } from './vault.ts';

/** Adds every text that a value holds, at any depth. */
export function addTexts(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') texts.add(value);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) addTexts(part, texts);
}

/** The vault of one request that notes what it opened: so a page can tell what somebody wrote from its own words. */
export function noting(vault: Vault, opened: Set<string>): Vault {
  const noted = <Value>(value: Value): Value => {
    addTexts(value, opened);
    return value;
  };
  return {
    ...vault,
    open: (place, sealed) => noted(vault.open(place, sealed)),
    document: (place, sealed, instead) => noted(vault.document(place, sealed, instead)),
  };
}
