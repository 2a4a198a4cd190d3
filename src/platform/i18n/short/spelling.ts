import { none, only, strong, type Weights, weak } from './words.ts';

/** What Finnish spells and neither Swedish nor English does. */
const finnishWithin = /yy|ää|öö|äy|öy|yö|(?<!q)uo(?!s|r)|[^aeo]ii|[aeiouyäö]hd[aeouiyäö]|[lnr]kk|ntt/u;
const finnishEnd =
  /(?:(?:ss|st|ll|lt|tt)ä|ivat|ivät|iin|aan|ään|ksi|nsä|mme|tiin|nyt|[ilnt]tu|uu|oi|t[aä]v[aä]|[^aeiouyäö]ys|isee|nee)$/u;
/** What Finnish spells often, and one of the others now and then. */
const mostlyFinnish =
  /(?:ss|ll|lt|st|tt|ns)a$|aa|kk|lle$|nut$|uu|[aeiouyäö]si$|ks[aeiouäö]|h[kvmnt][aeiouäö]|(?:[äö]n|[aou]in|[^aeiouyäö]i|tus|kset|vat)$/u;
/** Letters and sounds that no Finnish word has, or does not begin or end with. */
const notFinnish =
  /[bcfgqwxzå]|^(?:st|sp|sk|tr|kr|pr|kl|pl|sl|sn|sv|tv|sj|tj|lj|dj|dr)|[^aeiouyäölnrst]$|[^aeiouyäö]{2}$|[dk]d|[^aeiouyäö]{4}/u;

/** What Swedish spells and neither Finnish nor English does. */
const onlySwedish =
  /(?:ningen|ningar|ningarna|ades|heten|skapet|elsen|elser|tionen|ligt|skt|samhet|arna|orna|erna|(?:er|ll|nn|tt)ad|(?:[^aeiouyäö]{2}|er|[aeiou][lnkpdt])ade)$/u;
const mostlySwedish = /(?:[^eaiou]ade|ande|else|ning|are|aren|[^aeiou]ar|het|skap|ats|[^aeiou]et|iska?)$/u;
/** English words that end like Swedish ones. */
const notSwedish = /(?:gr|c|on|par|bl|tr|sp)ade$/u;
/** Words with ä or ö that are of another language yet, as Estonian. */
const otherUmlauts = /ää|öö|äe|öe|äi/u;

/** What English spells and neither Finnish nor Swedish does. */
const onlyEnglish =
  /'s$|n't$|wh|ght|ough|tch|(?:ness|ship|ful|less|ally|tions|ments|able|ible|ence|ance)$|(?:[^nlräöåkt]|nn|ll|[^n]t)ing$|[a-z]{2}(?:[^k]t|[ai]n|nn|d|[^f]r|v|g|c|p|m|ll|ck|ss|sh|ch|lk)ed$/u;
const mostlyEnglish =
  /sh|th|ch|ph|gh|oo|ea[^u]|ou|^w|[aeo]w|[^aeiouy][^aeiouyt]y$|[rlnt]ly$|(?:[tdpnsrlvgkcm]ed|ies|ure|ious)$/u;

/**
 * What a word with a capital at the beginning of a text speaks for by how it is spelled: an ending that no name has counts, all else may be a name's and is
 * no proof by itself.
 */
export function speaksAtBeginning(word: string): Weights {
  const speaks = speaksBySpelling(word);
  if (!speaks.includes(strong)) return none;
  if (word.length >= 7 && (speaks[0] === 0 ? !/[åäö]/.test(word) : finnishEnd.test(word))) return speaks;
  return only(speaks.indexOf(strong), weak);
}

/** What a word of small letters that no list has speaks for by how it is spelled. */
export function speaksBySpelling(word: string): Weights {
  if (word.includes('å')) return [0, strong, 0];
  if (word.length < 4) return none;
  const foreign = notFinnish.test(word);
  if (/[äö]/.test(word)) {
    if (foreign) return otherUmlauts.test(word) ? none : [0, strong, 0];
    if (finnishWithin.test(word) || finnishEnd.test(word)) return [strong, 0, 0];
    return mostlyFinnish.test(word) ? [weak, 0, 0] : none;
  }
  if (!foreign && (finnishWithin.test(word) || finnishEnd.test(word))) return [strong, 0, 0];
  if (onlyEnglish.test(word)) return [0, 0, strong];
  if (word.length >= 6 && onlySwedish.test(word) && !notSwedish.test(word)) return [0, strong, 0];
  const isLong = word.length >= 5;
  const mostly = [
    isLong && !foreign && mostlyFinnish.test(word),
    isLong && mostlySwedish.test(word),
    mostlyEnglish.test(word),
  ];
  if (mostly.filter(Boolean).length !== 1) return none;
  return only(mostly.indexOf(true), weak);
}
