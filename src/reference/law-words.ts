/** What in a text says law: its kind, and how it is found. A text draws it from the register instead (src/domain/law). */
const signs: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['section', /§/],
  ['section', /\b(?:RL|SL|ETL|FUL|ROL|LSL|SHL|RVL|UlkL|JulkL|HOL|BrL|UtlL)\s?\d/],
  ['section', /\b(?:laki|lain|laissa|kaari|kaaren|lagen|balken|Act|Code)\s\d{1,2}:\d{1,2}(?!\d)/],
  [
    'section',
    /\d[.:]?(?:\s?[a-z])?\s(?:luku(?!\p{L})|luvu\p{L}|kap\.|kapitel|moment|pykäl|artikla|paragraf|mom\.)|\bmomentti|\bmom\./iu,
  ],
  ['section', /\b(?:artikla\p{L}*|artikel|article|section|chapter|paragraf|pykälä\p{L}*|kapitel)s?\s\d/iu],
  ['statute', /\b\d{1,4}\/(?:1[789]|20)\d{2}\b|\b(?:19|20)\d{2}\/\d{1,4}(?:\/(?:EU|EY|EG|EC|ETY|EEG|EEC)\b|(?=\)))/],
  ['amount', /\d[\d\s.,]*\s?(?:€|eur(?:o|\b))|(?:€|\beur(?:oa)?\b)\s?\d/i],
  [
    'amount',
    /\b(?:sata|sadan|\p{L}*sataa|tuhat|tuhannen|\p{L}*tuhatta|\p{L}*kymmentä|hundra|\p{L}*hundra|\p{L}*tusen|hundred|thousand)\seuro/iu,
  ],
];

const units = '(?:arki|työ)?(?:päiv|vuorokau|vrk|pv\\b|viik|vko\\b|kuukau|kk\\b|vuo(?:de|si|tta))';
const fi =
  '(?:kaksi|kahde|kolme|neljä|viisi|viide|kuusi|kuude|seitsemä|kahdeksa|yhdeksä|kymmene|kymmentä|sata|sada|puole|puoli)';
const sv =
  'ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|tjugo\\p{L}*|trettio|fyrtio|sextio|nittio|hundra|halvt';
const en =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty(?:-\\p{L}+)?|thirty|forty|sixty|ninety|hundred|half a';
/** A length of time in digits or words. Years of age are none, nor is one day by itself: it says which, not how long. */
const lengths: readonly RegExp[] = [
  new RegExp(`(?<!\\d|alle |alle \\d)(?:\\d+|\\p{L}*${fi}\\p{L}*)[\\s-]${units}`, 'iu'),
  new RegExp(
    `(?<!\\d|under |under \\d)(?<!\\p{L})(?:\\d+|${sv})(?:\\s(?:arbets|var)?dag(?:ar)?(?!\\p{L})|[\\s-](?:arbetsdag|vardag|dagar|dygn|veck|månad|års?(?!\\p{L})))`,
    'iu',
  ),
  new RegExp(
    `(?<!\\d|under |under \\d)(?<!\\p{L})(?:\\d+|${en})[\\s-](?:working\\s)?(?:day|week|month|year)s?\\b`,
    'iu',
  ),
  // One of a unit within which something is done: that is how long.
  /\b(?:kuukauden|viikon|vuoden|vuorokauden)\s(?:kuluessa|sisällä)|\binom\s(?:en|ett)\s(?:vecka|månad|år|dygn)|\bwithin\s(?:a|one)\s(?:week|month|year)\b/i,
];

/** Kinds of law that a text says by itself. What it draws by a placeholder is not seen here. */
export function lawIn(text: string): string[] {
  const own = text.replace(/\{[a-z_0-9]+\}/gi, '…');
  return [
    ...new Set([
      ...signs.filter(([, pattern]) => pattern.test(own)).map(([kind]) => kind),
      ...(lengths.some((pattern) => pattern.test(own)) ? ['time'] : []),
    ]),
  ];
}
