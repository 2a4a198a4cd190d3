const generic = /^(turvakoti|turvakodin|skyddshem|skyddshemmet|shelter|säätiö|stiftelse|yhdistys|förening)$/;
const wordsOf = (text: string): string[] => text.toLocaleLowerCase('fi').match(/\p{L}+/gu) ?? [];

/**
 * Whether a text says the name of one of these organisations. Finnish inflects the end of a name and changes a consonant
 * before it (Lyhty, Lyhdyssä), so the beginning of a word decides; it may refuse one innocent word too many.
 */
export function namedIn(text: string, names: readonly string[]): boolean {
  const telling = names
    .flatMap(wordsOf)
    .filter((word) => word.length >= 4 && !generic.test(word))
    .map((word) => word.slice(0, Math.max(3, word.length - 2)));
  return wordsOf(text).some((word) => telling.some((beginning) => word.startsWith(beginning)));
}
