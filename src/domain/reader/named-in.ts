const generic = /^(turvakoti|turvakodin|skyddshem|skyddshemmet|shelter|säätiö|stiftelse|yhdistys|förening)$/;
const wordsOf = (text: string): string[] => text.toLocaleLowerCase('fi').match(/\p{L}+/gu) ?? [];

/** How Finnish weakens the consonant before an ending: Lyhty, Lyhdyssä; Lampi, Lammessa. */
const weakened: readonly (readonly [RegExp, string])[] = [
  [/(kk|pp|tt)$/, ''],
  [/nk$/, 'ng'],
  [/nt$/, 'nn'],
  [/lt$/, 'll'],
  [/rt$/, 'rr'],
  [/mp$/, 'mm'],
  [/t$/, 'd'],
  [/p$/, 'v'],
  [/k$/, ''],
];

/** The beginnings that a name keeps in all its forms: without its last letter, as it is and weakened. */
function beginnings(name: string): string[] {
  const stem = name.slice(0, -1);
  const [pattern, weak] = weakened.find(([one]) => one.test(stem)) ?? [];
  if (!pattern || weak === undefined) return [stem];
  const doubled = /(kk|pp|tt)$/.test(stem);
  return [stem, doubled ? stem.slice(0, -1) : stem.replace(pattern, weak)];
}

/**
 * Whether a text says the name of one of these organisations, also inflected. The beginning of a word decides, so one
 * innocent word too many may be refused.
 */
export function namedIn(text: string, names: readonly string[]): boolean {
  const telling = names
    .flatMap(wordsOf)
    .filter((word) => word.length >= 4 && !generic.test(word))
    .flatMap(beginnings);
  return wordsOf(text).some((word) => telling.some((beginning) => word.startsWith(beginning)));
}
