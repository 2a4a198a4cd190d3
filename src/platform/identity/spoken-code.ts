const letters = '23456789ABCDEFHJKLMNPRTUVWXYZ';

/** A code to be said over the telephone: groups of four letters and digits without those that sound or look alike. `chance` gives bytes. */
export function spokenCode(chance: (bytes: number) => Uint8Array, groups: number): string {
  const drawn = [...chance(32 * groups)]
    .filter((byte) => byte < letters.length * 8)
    .slice(0, 4 * groups)
    .map((byte) => letters[byte % letters.length]);
  return Array.from({ length: groups }, (_, n) => drawn.slice(4 * n, 4 * n + 4).join('')).join('-');
}

/** What was typed as such a code, as it was made: without spaces and hyphens, in capitals. */
export const readSpokenCode = (typed: string): string => typed.toUpperCase().replaceAll(/[\s\p{Pd}]/gu, '');
