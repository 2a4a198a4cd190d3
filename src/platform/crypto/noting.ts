import type { Vault } from './vault.ts';

/** Takes every text that a value holds, at any depth. */
export function eachText(value: unknown, take: (text: string) => void): void {
  if (typeof value === 'string') take(value);
  else if (Array.isArray(value)) for (const part of value) eachText(part, take);
  else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))
    for (const name in value) eachText((value as Record<string, unknown>)[name], take);
}

/** The vault of one request that notes what it opened: so a page can tell what somebody wrote from its own words. */
export function noting(vault: Vault, opened: Set<string>): Vault {
  const noted = <Value>(value: Value): Value => {
    eachText(value, (text) => opened.add(text));
    return value;
  };
  return {
    ...vault,
    open: (place, sealed) => noted(vault.open(place, sealed)),
    document: (place, sealed, instead) => noted(vault.document(place, sealed, instead)),
  };
}
