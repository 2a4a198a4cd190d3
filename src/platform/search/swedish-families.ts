import { folded, stemsOf } from './words.ts';

/**
 * Swedish words that a worker takes for one another when she looks for a service: who does it, what is done, and doing it. The stemmer
 * knows inflection only (`tolkar`, `rådgivarna`), and a rule for `-ning` would take `avgiftning` (detoxification) for `avgift` (a fee):
 * so this is a list, and only what stands in it counts. Finland's usage: `stöda` beside `stödja`.
 */
const families: readonly (readonly string[])[] = [
  ['tolk', 'tolkning', 'tolka'],
  ['översättning', 'översättare', 'översätta'],
  ['rådgivning', 'rådgivare', 'rådgivande'],
  ['boende', 'bo', 'bor'],
  ['inkvartering', 'inkvartera'],
  ['stöd', 'stöda', 'stödja', 'stödjande'],
  ['vård', 'vårda', 'vårdare'],
  ['läkare', 'läkar'],
  ['behandling', 'behandla'],
  ['terapi', 'terapeut'],
  ['jurist', 'juridisk'],
  ['handledning', 'handledare'],
  ['medling', 'medlare', 'medla'],
  ['utbildning', 'utbildare', 'utbilda'],
  ['sysselsättning', 'sysselsätta'],
];

/** Begin like a word of a family and are of none: custody is no care, a member no mediator. */
const strangers = /^(?:vardnad|medlem)/;
const ending = /^(?:e?n|e?t|ar(?:e|na|en)?|er(?:na)?|or(?:na)?|r|na|a|de|t)?s?$/;
/** Shorter ones are found as they stand: `bo` begins `bok` and `bolag`. */
const shortestRoot = 4;

const members = families.map((words) =>
  words.map((word) => ({ folded: folded(word), stem: stemsOf(word)[1], isRoot: word.length >= shortestRoot })),
);
type Member = (typeof members)[number][number];

function isFormOf(member: Member, word: string, stem: string): boolean {
  if (word === member.folded) return true;
  if (!member.isRoot) return false;
  return stem === member.stem || (word.startsWith(member.folded) && ending.test(word.slice(member.folded.length)));
}

/** A compound that begins or ends with the member: `tolktjänst`, `stödboende`. */
function isCompoundOf({ folded: root, isRoot }: Member, word: string): boolean {
  if (!isRoot) return false;
  const at = word.lastIndexOf(root);
  return at === 0 || (at >= 3 && ending.test(word.slice(at + root.length)));
}

export interface Family {
  /** How its words begin or end, folded. */
  readonly roots: readonly string[];
  /** A word that a comparison of letters would take for one of the family. */
  isStranger(word: string): boolean;
  /** Whether and how a word of the directory belongs to it; `word` is folded, `stem` its Swedish stem. */
  kin(word: string, stem: string): 'form' | 'part' | undefined;
}

/** The family of a typed word, or undefined where it has none. */
export function familyOf(typed: string): Family | undefined {
  const [word, stem] = [folded(typed), stemsOf(typed)[1]];
  const family = members.find((some) => some.some((member) => isFormOf(member, word, stem)));
  if (!family) return undefined;
  return {
    roots: family.map((member) => member.folded),
    isStranger: (other) => strangers.test(other),
    kin: (other, otherStem) => {
      if (family.some((member) => isFormOf(member, other, otherStem))) return 'form';
      return family.some((member) => isCompoundOf(member, other)) ? 'part' : undefined;
    },
  };
}
