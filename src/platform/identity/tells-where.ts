import { type IdentityLikeness, identitySpans, plain } from './looks-like-identity.ts';

/** What in a text may tell where somebody is, or who. */
export type Telling = IdentityLikeness | 'street-address' | 'postal-code' | 'map-link' | 'link' | 'coordinates';

/** A stretch of a text that may tell it. */
export interface TellingSpan {
  readonly kind: Telling;
  readonly from: number;
  readonly until: number;
}

const noLetter = '(?<![\\p{L}\\p{N}])';
/** The endings of Finnish cases, and what hangs on any of them. */
const endings =
  '(?:n|a|ä|ta|tä|an|än|un|in|hen|lla|llä|lle|lta|ltä|ssa|ssä|sta|stä|ksi)?(?:kin|kaan|kään|ko|kö|han|hän)?(?!\\p{L})';
const ways =
  'katu|kadu|tie|kuja|polku|polu|väylä|raitti|raiti|kaari|kaare|rinne|rintee|aukio|tori|puistikko|puistiko|bulevardi|esplanadi|penger|penkeree';
const waysInSwedish =
  '(?:gatan|gata|vägen|väg|gränden|gränd|stigen|stig|allén|torget|brinken|backen|kajen|esplanaden|bulevarden|promenaden)s?(?!\\p{L})';
const stem = '[\\p{L}][\\p{L}-]{1,30}';
/** A number, its letter, its stair and its flat: `12`, `12 B 7`, `12–14`, `3 as. 21`. */
const door =
  ' {0,2}\\d{1,4}(?: ?[-–/] ?\\d{1,4})?(?: ?[a-zåäö](?![\\p{L}]))?(?:,? ?(?:as\\.?|asunto|lgh|bst\\.?|rappu|trappa)? ?\\d{1,3}(?![\\d.]))?';
/** Words that end like a street and are none, when no number stands behind; as they begin a sentence. */
const noStreet = '(?!(?:Maan|Kävely|Sivu|Pää|Lähi|Ostos|Kärry|Hiihto|Metsä)(?:tie|katu|kadu|polku))';

/** A link that opens a map or shows where a telephone is. */
const maps =
  /(?:maps\.|\/maps|goo\.gl|openstreetmap|osm\.org|waze|what3words|w3w\.co|glympse|life360|find-?my|icloud\.com\/find|snapchat|here\.com|yandex|geo:|sijainti|location|@-?\d+\.\d+,)/iu;

/** Made at first use, as those of identities are. */
const makePatterns = () =>
  [
    ['street-address', new RegExp(`${noLetter}${stem}(?:(?:${ways})${endings}|${waysInSwedish})${door}`, 'giu')],
    [
      'street-address',
      new RegExp(
        `${noLetter}${noStreet}\\p{Lu}[\\p{Ll}-]{2,30}(?:(?:katu|kadu|kuja|bulevardi|puistikko|puistiko)${endings}|(?<=n)tie${endings}|(?:gatan|vägen|gränden|esplanaden)s?(?!\\p{L}))`,
        'gu',
      ),
    ],
    [
      'street-address',
      /(?<![\p{L}\p{N}])\d{1,4} (?:\p{Lu}\p{Ll}+ ){1,3}(?:Street|Road|Avenue|Lane|Drive|Square)(?!\p{L})/gu,
    ],
    ['postal-code', /(?<![\p{L}\p{N}.,-])(?:FI-)?\d{5} (?!Eur|Sek|Usd)\p{Lu}\p{L}{2,}/gu],
    ['link', /(?:https?:\/\/|www\.|geo:)[^\s<>"”]+/giu],
    ['link', /(?<![\p{L}\p{N}@.])(?:[\p{L}\d-]+\.)+(?:fi|com|net|org|gl|me|io|app|se|co|ru|vn)\/[^\s<>"”]+/giu],
    ['map-link', /\/\/\/\p{L}+\.\p{L}+\.\p{L}+/gu],
    ['coordinates', /(?<![\d.,])-?\d{1,2}[.,]\d{4,} ?°? ?[NS]?[,;/ ] ?-?\d{1,3}[.,]\d{4,} ?°? ?[EWI]?/giu],
    [
      'coordinates',
      /\d{1,3} ?° ?\d{1,2}(?:[.,]\d+)? ?['′’](?: ?\d{1,2}(?:[.,]\d+)? ?(?:["″”]|['′]{2}))?(?: ?[NSEWPI](?!\p{L}))?/giu,
    ],
    [
      'coordinates',
      /(?<![\p{L}\p{N}])(?=\d*[CFGHJMPQRVWX])[2-9CFGHJMPQRVWX]{4,8}\+[2-9CFGHJMPQRVWX]{2,3}(?![\p{L}\p{N}])/gu,
    ],
  ] as const;
let made: ReturnType<typeof makePatterns> | undefined;

/** Of stretches that lie over each other the longest stays. */
export function apart<Span extends { readonly from: number; readonly until: number }>(spans: readonly Span[]): Span[] {
  const taken: Span[] = [];
  for (const span of spans.toSorted((a, b) => b.until - b.from - (a.until - a.from) || a.from - b.from))
    if (taken.every(({ from, until }) => span.until <= from || span.from >= until)) taken.push(span);
  return taken.toSorted((a, b) => a.from - b.from);
}

/**
 * Every stretch of a text, read as plain, that looks like a street address, a place on a map, a link, or who somebody is. A check for
 * what slips the eye, not a lock: a street that is told without its number is found where it is written with a capital.
 */
export function tellingSpans(text: string): TellingSpan[] {
  made ??= makePatterns();
  const places = made.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: said }): TellingSpan => {
      const shown = said.replace(/[\s.,;:!?)]+$/u, '');
      return {
        kind: kind === 'link' && maps.test(shown) ? 'map-link' : kind,
        from: index,
        until: index + shown.length,
      };
    }),
  );
  return apart([...places, ...identitySpans(text)]);
}

/** A text as it is looked through, with its lines. */
export const asPlain = (text: string): string => text.split('\n').map(plain).join('\n');
