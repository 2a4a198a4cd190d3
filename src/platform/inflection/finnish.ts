/** Endings of cases on a stem that ends in a vowel; both vowel harmonies, so that a slip of the pen is an inflected form too. */
const caseEndings =
  'n t ssa ssä sta stä lla llä lta ltä lle ksi tta ttä na nä a ä ta tä an än en on ön un yn in han hän hen hin hon hön hun hyn seen'.split(
    ' ',
  );
const pluralEndings =
  'ssa ssä sta stä lla llä lta ltä lle ksi na nä tta ttä ta tä hin n en den tten ja jä jen a ä'.split(' ');

/** Consonant gradation: how a strong consonant weakens before an ending. Tried from the longest. */
const weakened: readonly (readonly [strong: string, weak: readonly string[]])[] = [
  ['kk', ['k']],
  ['pp', ['p']],
  ['tt', ['t']],
  ['nk', ['ng']],
  ['nt', ['nn']],
  ['lt', ['ll']],
  ['rt', ['rr']],
  ['mp', ['mm']],
  ['lk', ['l', 'lj']],
  ['rk', ['r', 'rj']],
  ['hk', ['h', 'hj']],
  ['t', ['d']],
  ['p', ['v']],
  ['k', ['', 'v', 'j']],
];
/** The other way, where the strong consonant stands in the inflected form: Sade, Sateessa; Hanke, Hankkeen. */
const strengthened: readonly (readonly [weak: string, strong: readonly string[]])[] = [
  ['ng', ['nk']],
  ['nn', ['nt']],
  ['ll', ['lt']],
  ['rr', ['rt']],
  ['mm', ['mp']],
  ['k', ['kk']],
  ['p', ['pp']],
  ['t', ['tt']],
  ['d', ['t']],
  ['v', ['p']],
];

const vowel = /[aeiouyäöå]$/;

function changed(body: string, table: readonly (readonly [string, readonly string[]])[]): string[] {
  const found = table.find(([from]) => body.endsWith(from));
  return found ? found[1].map((to) => body.slice(0, -found[0].length) + to) : [];
}

/** The body of a stem as it is and with its last consonants changed. */
const both = (body: string, table: typeof weakened): string[] => [body, ...changed(body, table)];

/** Stems of a word that ends in a vowel: Lyhty, Lyhdy-; Lampi, Lamme-; Vesi, Vede-; Sade, Satee-. */
function stemsOfVowel(word: string): string[] {
  const [body, last] = [word.slice(0, -1), word.slice(-1)];
  if (vowel.test(body)) return [word];
  const stems = both(body, weakened).map((changedBody) => changedBody + last);
  if (last === 'i') {
    stems.push(...both(body, weakened).map((changedBody) => `${changedBody}e`));
    if (body.endsWith('s')) stems.push(`${body.slice(0, -1)}te`, `${body.slice(0, -1)}de`);
  }
  if (last === 'e') stems.push(...both(body, strengthened).map((changedBody) => `${changedBody}ee`));
  return stems;
}

/** Stems of a word that ends in a consonant: Tuohus, Tuohukse-; Toivonen, Toivose-; Taivas, Taivaa-; a foreign one takes an i. */
function stemsOfConsonant(word: string): string[] {
  const body = word.slice(0, -1);
  const stems = [`${word}i`, `${word}e`, ...changed(body.slice(0, -1), strengthened).map((b) => b + word.slice(-2))];
  if (word.endsWith('nen')) stems.push(`${word.slice(0, -3)}se`);
  if (word.endsWith('mies')) stems.push(`${body}he`, `${word}t`);
  if (word.endsWith('in')) stems.push(`${body}me`);
  if (word.endsWith('ton') || word.endsWith('tön')) stems.push(`${body.slice(0, -1)}toma`, `${body.slice(0, -1)}tömä`);
  if (/[st]$/.test(word)) {
    const long = word.at(-2) ?? '';
    for (const start of both(body.slice(0, -1), strengthened)) stems.push(start + long + long);
    stems.push(`${body}e`);
  }
  if (word.endsWith('s')) stems.push(`${body}kse`, `${body}de`, `${body}te`);
  if (/[lr]$/.test(word))
    for (const start of changed(body.slice(0, -1), strengthened))
      stems.push(`${start}${word.slice(-2)}e`, `${start}${word.slice(-2)}ee`);
  return stems;
}

/** Stems before the i of the plural. */
function pluralStems(stem: string): string[] {
  const [body, last] = [stem.slice(0, -1), stem.slice(-1)];
  if (last === 'a') return [`${body}i`, `${body}oi`];
  if (last === 'ä') return [`${body}i`, `${body}öi`];
  if (last === 'e') return [`${body}i`];
  if (last === 'i') return [stem, `${body}ei`];
  return [`${stem}i`];
}

/** Consonant stems take the partitive straight: Saari, Saarta; Tuohus, Tuohusta; Toivonen, Toivosta. */
function partitives(word: string): string[] {
  const starts = [word];
  if (/[lrns]i$/.test(word)) starts.push(word.slice(0, -1));
  if (word.endsWith('nen')) starts.push(`${word.slice(0, -3)}s`);
  if (/[uy]s$/.test(word)) starts.push(`${word.slice(0, -1)}t`);
  if (word.endsWith('si')) starts.push(`${word.slice(0, -2)}t`);
  if (word.endsWith('mi')) starts.push(`${word.slice(0, -2)}n`);
  return starts.flatMap((start) => [`${start}ta`, `${start}tä`]);
}

/**
 * Forms that a Finnish name in small letters may take in a sentence, singular and plural, without what may be hung on every form
 * (-kin, -ssamme). It knows sounds and no dictionary, so it gives some that nobody says: a guard needs none left out.
 */
export function finnishForms(word: string): string[] {
  const stems = vowel.test(word) ? stemsOfVowel(word) : stemsOfConsonant(word);
  return [
    word,
    ...partitives(word),
    ...stems.flatMap((stem) => [stem, ...caseEndings.map((ending) => stem + ending)]),
    ...stems.flatMap(pluralStems).flatMap((stem) => pluralEndings.map((ending) => stem + ending)),
    // The plural j between vowels: Lyhtyjä, Lyhtyjen.
    ...stems.flatMap((stem) => ['ja', 'jä', 'jen'].map((ending) => stem + ending)),
  ];
}
