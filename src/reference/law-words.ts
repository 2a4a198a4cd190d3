/** What in a text says law: its kind, and how it is found. A text draws it from the register instead (src/domain/law). */
const signs: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['section', /§/],
  ['section', /\b(?:RL|SL|ETL|FUL|ROL|LSL|SHL|RVL|UlkL|JulkL|HOL)\s?\d/],
  ['section', /\b(?:laki|lain|laissa|kaari|kaaren|lagen|balken|Act|Code)\s\d{1,2}:\d{1,2}(?!\d)/],
  [
    'section',
    /\d\s(?:luku|luvun|kap\.)|\bmomentti|\bmom\.|\d\sartikla|\bartikel\s\d|\b(?:article|section|chapter)s?\s\d/i,
  ],
  ['statute', /\b\d{1,4}\/(?:1[789]|20)\d{2}\b/],
  ['amount', /\d[\d\s.,]*\s?(?:€|euro)/i],
];

const units = '(?:arki|työ)?(?:päiv|vuorokau|vrk|viik|kuukau|vuo(?:de|si|tta))';
/** A length of time in digits or words. Years of age are none, nor is one day by itself: it says which, not how long. */
const lengths: readonly RegExp[] = [
  new RegExp(
    `(?<!\\d|alle |alle \\d)(?:\\d+|(?:kaksi|kahde|kolme|neljä|viisi|viide|kuusi|kuude|seitsemä|kahdeksa|yhdeksä|kymmene)\\p{L}*)\\s${units}`,
    'iu',
  ),
  /(?<!\d|under |under \d)\b(?:\d+|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tjugo|trettio)\s(?:arbetsdag|vardag|dagar|dygn|veck|månad|år\b)/i,
  /(?<!\d|under |under \d)\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty)\s(?:working\s)?(?:day|week|month|year)s?\b/i,
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
