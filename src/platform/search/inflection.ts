/**
 * Whether two folded Finnish words are forms of one noun. A stemmer takes endings off but leaves consonant gradation: *turvakoti*
 * and *turvakodin* keep different stems. So two words are compared: they begin alike, what follows differs by one known change of
 * consonants, and the rest of both are endings.
 */

/** Changes of the consonants before an ending (kk–k, t–d, nt–nn …) and of stems in -s, -nen, -si; `''` is a consonant that falls out. */
const changes: readonly (readonly [string, string, string?])[] = [
  ['', ''],
  ['k', ''],
  ['p', ''],
  ['t', ''],
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['t', 'd'],
  ['p', 'v'],
  ['k', 'j'],
  ['k', 'v'],
  ['p', 'm', 'm'],
  ['t', 'n', 'n'],
  ['k', 'g', 'n'],
  ['t', 'l', 'l'],
  ['t', 'r', 'r'],
  ['s', ''],
  ['s', 'd'],
  ['s', 't'],
  ['s', 'h'],
  ['s', 'ks'],
  ['d', 'ks'],
  ['t', 'ks'],
  ['s', 'tt'],
  ['n', 's'],
  ['n', 'st'],
  ['n', 'm'],
  ['n', 'mm'],
  ['n', 'mp'],
  ['ps', 's'],
];

const possessive = '(?:ni|si|nsa|mme|nne)?(?:kin|kaan|ko)?';
const cases =
  'n|t|a|ta|tta|ssa|sta|lla|lta|lle|na|ksi|kse|tta|hin|hun|hyn|hon|han|hen|seen|siin|den|ten|tten|en|in|on|an|un|yn|jen|ja|iden|itten|ita|ia|oita|oiden|eita|eiden|nen|sen|sta|men|ma|man|mat|s|st|mpi|mman|mpia|e|i|o|u|y';
/** An ending, and an ending with a possessive or a clitic, which stand after a vowel. */
const ending = new RegExp(`^(?:[aeiouy]{0,3}(?:${cases})?|[aeiouy]{1,3}(?:${cases})?${possessive})$`);

/** Vowels that a noun changes before an ending: raha–rahoja, tulkki–tulkkeja, kieli–kielen, päivä–päiviä. */
const vowelChanges = new Set(['ao', 'oa', 'ai', 'ia', 'ie', 'ei', 'ae', 'ea']);
const vowelOf = (rest: string): string => (/^[aeiouy]/.test(rest) ? (rest[0] as string) : '');

/** The endings of both after their consonants, if there they are endings and their vowels may stand for each other. */
function follow(a: string, consonantsOfA: string, b: string, consonantsOfB: string): boolean {
  if (!a.startsWith(consonantsOfA) || !b.startsWith(consonantsOfB)) return false;
  const [one, other] = [a.slice(consonantsOfA.length), b.slice(consonantsOfB.length)];
  const [v, w] = [vowelOf(one), vowelOf(other)];
  if (v !== w && v !== '' && w !== '' && !vowelChanges.has(v + w)) return false;
  return ending.test(one) && ending.test(other);
}

const shortest = 2;

/** `areFormsOfOne('turvakoti', 'turvakodissa')`; both folded. Symmetric. */
export function areFormsOfOne(item: string, other: string): boolean {
  if (item === other) return true;
  let same = 0;
  while (same < item.length && item[same] === other[same]) same++;
  // The letters in common may reach into the consonants that change: kk–k begins one letter earlier.
  for (let at = same; at >= Math.max(shortest, same - 2); at--) {
    const [a, b] = [item.slice(at), other.slice(at)];
    if (a.length > 9 || b.length > 9) continue;
    for (const [strong, weak, after] of changes) {
      if (after && item[at - 1] !== after) continue;
      // Two letters in common are enough only where the consonants tell the rest: tuki–tuen, lupa–luvan.
      if (at < 3 && strong === '') continue;
      if (follow(a, strong, b, weak) || follow(a, weak, b, strong)) return true;
    }
  }
  return false;
}

/** Frequent words that keep fewer than three letters in all forms, folded. */
const irregular: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/^avu(n|t|ssa|sta|lla|lta|lle|ksi|tta)$/, 'apu', ['apu', 'avu']],
  [/^toi(ta|den|ssa|sta|hin)$/, 'tyo', ['tyo', 'toi']],
  [/^mie(hen|sta|het|hia|sten|hille|hella)$/, 'mies', ['mie']],
];

/** The dictionary form of an irregular form; otherwise the word itself. */
export const dictionaryForm = (word: string): string => irregular.find(([form]) => form.test(word))?.[1] ?? word;

/** How the forms of an irregular word begin, folded; nothing for all other words. */
export const irregularBeginnings = (word: string): readonly string[] =>
  irregular.find(([, dictionary]) => dictionary === dictionaryForm(word))?.[2] ?? [];

/**
 * How every form of a word begins for which `areFormsOfOne` holds, where the word and its stems are given, folded: the consonant before the ending may
 * be another one or none (pelko–pelon), so it is left out.
 */
export function commonBeginning(forms: readonly string[]): string {
  const [first = '', ...others] = forms;
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  const common = first.slice(0, length);
  const body = common.replace(/[aeiouy]+$/, '');
  const open = body.replace(/(?:ks|[kptdvjgsnmlrh])$/, '');
  const [shorter] = [open, body, common].filter((each) => each.length >= shortest);
  return shorter ?? first.slice(0, shortest);
}
