import { type Language, languages } from './texts.ts';

/** Small words that most sentences have; one that two languages share speaks for both. */
export const smallWords: Record<Language, ReadonlySet<string>> = {
  fi: new Set(
    `ja on ei että se hän hänen hänelle hänet häntä häneltä hänellä hänestä kun jos mitä tai ole oli olla olen voi voin sen sitä siitä
    siihen joka jota jonka myös kanssa ennen jälkeen vain niin kuin mutta nyt tämä tätä tässä minä minun minulle minulta haluaa haluan
    sanoi sanoo kertoi kertoa puhua ovat asti klo eikä vielä jo kaikki mikä kuka ketä miten koska sekä sitten pitää pelkää saa sai ilman
    kuitenkin ehkä hyvin kerran kerrallaan itse oma omat meidän heidän he me te ne näin täällä siellä missä milloin mihin pois yli alle
    ollut olisi eivät en emme saako onko tulee tuli menee meni tehdä teki tänään huomenna eilen ensin taas aina joskus usein`.split(
      /\s+/,
    ),
  ),
  sv: new Set(
    `och att det är som en ett på i av för med inte den till har om kan vill ska men eller när var vid efter innan från också mig jag du vi
    hon han hen de dem sin sitt sina hur vad vem så bara nu här där över under utan mot blir blev fick får måste behöver ingen inget inga
    någon något några alla allt hade varit vara fått sedan då än ännu redan dag mycket mer min mitt mina din ditt dina er vår klienten
    klientens själv gå ta ge se utan mellan genom kring enligt annan annat andra även dock därför eftersom varje hos åt`.split(
      /\s+/,
    ),
  ),
  en: new Set(
    `the and of to is in that for with not was are on it as be by this has have had from or at an a will can who what when before after but
    about into they their them you your my me we our does did do she he her his wants been were would there which how if no only now here
    more most other any all out up over than then because until still again also should could may must without own its one first every
    nobody somebody nothing today says said asks told never always`.split(/\s+/),
  ),
};

/** Endings that long words of one language have and those of the other two seldom. */
const endings: Record<Language, RegExp> = {
  fi: /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|een|iin|[aä]{2}n|ksi|tt[aä]|ns[aä]|mme|[aä]v[aä]t|vat|vät|nen|uu[ns]?|yy[ns]?|ei?ss[aä]|oi[dt][aä])$/u,
  sv: /(?:ningen|ningar|arna|orna|erna|ande|else|elsen|heten?|ligt|liga|iskt|ades|ats|tjänst|samhet)$/u,
  en: /(?:ing|tion|tions|ness|ment|ments|ed|ly|ship|ies|ght|ould)$/u,
};

/** The beginning is enough: what somebody wrote is seldom in two languages, and pages hold many texts. */
const wordsOf = (text: string) => text.slice(0, 160).match(/[\p{L}\p{M}’'-]+/gu) ?? [];

/** Which languages a small word speaks for: one look-up a word, for pages weigh thousands. */
const speaksFor = new Map<string, readonly boolean[]>(
  languages.flatMap((language) =>
    [...smallWords[language]].map((word) => [word, languages.map((other) => smallWords[other].has(word))] as const),
  ),
);
/** No ending is longer. */
const longestEnding = 6;
const none = languages.map(() => false);
const [fi, sv, en] = languages.map((_, at) => at) as [number, number, number];
const endingsInOrder = languages.map((language) => endings[language]);

/** How much each language, in their order, has of these words. */
function weigh(words: readonly string[]): number[] {
  const weights = [0, 0, 0];
  const add = (at: number, weight: number) => {
    weights[at] = (weights[at] as number) + weight;
  };
  for (const word of words) {
    const small = word.toLowerCase();
    if (small.includes('å')) add(sv, 0.5);
    if (/yy|ää|öö|yö|äy|uo|ii|kk/.test(small)) add(fi, 0.3);
    // Alone it is Swedish for in, and the English I is written large.
    if (small === 'i') {
      add(word === 'I' ? en : sv, 1);
      continue;
    }
    const speaks = speaksFor.get(small) ?? none;
    const end = small.length >= 5 ? small.slice(-longestEnding) : undefined;
    for (let at = 0; at < speaks.length; at += 1)
      if (speaks[at]) add(at, 1);
      else if (end !== undefined && endingsInOrder[at]?.test(end)) add(at, 0.5);
  }
  return weights;
}

/** What the small words and endings of a text tell. */
export interface Weighed {
  /** Its language, where that is certain. */
  readonly language: Language | undefined;
  /** Whether another one speaks in it too: a word or two among many are not enough. */
  readonly twice: boolean;
}

const nothing: Weighed = { language: undefined, twice: false };

/** What the small words and endings of a text tell of its language, and whether it may be in two. */
export function weighed(text: string): Weighed {
  // An id, a code, a day.
  if (!text.includes(' ')) return nothing;
  const words = wordsOf(text);
  if (words.length < 3) return nothing;
  const weights = weigh(words);
  const most = Math.max(...weights);
  const best = weights.indexOf(most);
  const next = Math.max(...weights.with(best, 0));
  // Where nothing speaks for another language, a little less will do.
  const least = next === 0 ? 1.3 : 1.5;
  const isCertain = most >= Math.max(least, words.length * 0.15) && most >= 2 * next;
  return { language: isCertain ? languages[best] : undefined, twice: next >= 2 && 4 * next >= most };
}

/**
 * Which of the three languages a text is written in, by its small words and endings; nothing where they leave it open, as a few words, a
 * name, a number or any other language do. Nothing that is kept tells the language of what somebody wrote.
 */
export const languageOf = (text: string): Language | undefined => weighed(text).language;
