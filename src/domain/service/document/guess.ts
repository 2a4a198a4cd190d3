import { folded } from '../../../platform/search/words.ts';
import type { Payer } from '../service.ts';

/**
 * What a service may be for, guessed from how it describes itself: an imported entry says nothing in our words. A guess is marked as
 * one on the page. Beginnings of folded words in Finnish, Swedish and English.
 */
const needs: Readonly<Record<string, string>> = {
  safety:
    'turvako|turvallisuus|vakivalt|turvapuhel|skyddshem|vald|shelter|violence|ihmiskaup|manniskohand|trafficking|rikosuhri|brottsoffer',
  housing: 'asunto|asumis|asunnot|vuokra-|vuokra |bostad|boende|housing|hyresbost|majoitus|inkvarter',
  money:
    'toimeentulo|talous-|talousneuv|velka|velko|utkomst|ekonomi|skuld|social assistance|debt|etuudet|perustoimeentul',
  health:
    'terveys|terveyd|sairaan|laakar|hammas|aitiys|rokot|halsov|halsocentr|sjukv|lakar|tandv|health|medical|dental|neuvola',
  'mental-health': 'mielenterv|psykiatri|psykolog|kriisi|terapia|psykisk|kris|mental|psychiatr|therapy|counsel',
  'substance-use': 'paihd|riippuvuu|alkohol|huume|missbruk|beroende|drog|substance|addict',
  'children-family': 'laps|perhe|varhaiskasv|paivahoi|lastensuoj|barn|famil|child|elatus|huoltaj',
  interpreting: 'tulkk|tulkit|kaanno|tolk|oversatt|interpret|translat',
  'legal-aid': 'oikeusap|oikeudelli|asianaja|rattshjalp|juridisk|legal|edunvalvo|oikeusneuv',
  residence:
    'oleskelulu|oleskeluoik|maahanmuut|turvapaik|kansalaisuu|uppehall|invandr|asyl|residence permit|immigra|kotoutu|integration',
  'work-study':
    'tyonhak|tyollist|tyovoima|tyoelama|koulutus|opinto|opiske|sysselsatt|arbetssok|utbild|studie|employ|education|training',
  'everyday-life':
    'kotipalv|kotihoi|kotiutu|vammaispalv|kuljetus|ruoka-apu|vaateap|hemvard|hemtjanst|vardag|mathjalp|everyday|food aid|liikkumi',
  'social-network':
    'vertaistu|tukihenkil|vapaaehtoi|kohtaamispaik|stodperson|kamratstod|frivillig|peer|volunteer|yhteiso',
  'digital-safety': 'digitu|tietoturv|digitaalinen turv|digitalt stod|datasakerhet|digital safety|cyber',
};

const serves: Readonly<Record<string, string>> = {
  'without-residence': 'paperitt|ilman oleskelu|ilman kotikunt|papperslos|utan uppehall|undocumented|without residence',
  children: 'lapset mukaan|lapsen kanssa|lasten kanssa|lapsiperh|barnfamil|med barn|with children|families with',
  anonymous: 'nimettom|anonyym|anonym|henkilollisyytta ei kysyta',
};

/** A beginning of a word, not any letters in the middle of one. */
const beginsIn = (text: string, beginnings: string): boolean => new RegExp(`(?:^|[^a-z])(?:${beginnings})`).test(text);

const matching = (table: Readonly<Record<string, string>>, text: string): string[] =>
  Object.keys(table).filter((key) => beginsIn(text, table[key] as string));

const longest = 6_000;

/** Needs by the telling words (names, classes, keywords), groups by the whole text. */
export const guessNeeds = (text: string): string[] => matching(needs, folded(text.slice(0, longest)));
export const guessGroups = (text: string): string[] => matching(serves, folded(text.slice(0, longest)));

/** Who pays, by a description of fees. */
export function guessPayer(text: string): Payer {
  const plain = folded(text);
  if (beginsIn(plain, 'maksuton|maksutta|ilmai|avgiftsfri|gratis|kostnadsfri|free of charge|free')) return 'free';
  if (beginsIn(plain, 'maksusitoumu|betalningsforbind')) return 'payment-commitment';
  if (beginsIn(plain, 'asiakasmaksu|klientavgift')) return 'client-fee';
  if (beginsIn(plain, 'maksu|peritaan|maksaa|avgift|kostar|fee|charge|euro')) return 'public-fee';
  return 'not-known';
}
