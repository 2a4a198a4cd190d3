import {
  englishNumber,
  englishOrdinal,
  finnishNumber,
  finnishOrdinal,
  swedishNumber,
  swedishOrdinal,
} from './number-words.ts';

const number = `(?:${finnishNumber}|${swedishNumber}|${englishNumber}|yksi|one)(?!\\p{L})`;
/** A word begins or ends: letters with dots count as letters. */
const begins = '(?<!\\p{L})';
const ends = '(?!\\p{L})';
const pattern = (parts: string) => new RegExp(parts, 'iu');

/** Names of statutes as they are shortened, and of papers that change them. */
const shortened =
  'RL|SL|ETL|FUL|ROL|LSL|BSL|BarnskL|SHL|RVL|UlkL|UtlL|UL|VL|OK|RB|JulkL|HOL|BrL|LK|PKL|PakkokeinoL|HE|RP|KKO|HD|SopS|FördrS|CETS|Lex';
/** The end of the name of a statute, also of one that is a word by itself. */
const statute =
  '(?:laki|lain|lakia|lakiin|laissa|laista|lailla|kaari|kaare\\p{L}*|lagens?|balkens?|(?<!\\p{L})(?:Act|Code))';
/** How a place in a statute is called. */
const place =
  "(?:pykäl\\p{L}*|pyk\\.|momen(?:tti|tin|tissa|tit|tteja)\\p{L}*|artikla\\p{L}*|kapit(?:el|let)\\p{L}*|kap\\.?|paragraf\\p{L}*|artik(?:el|eln|lar|larna)|moment(?:et)?|mom\\.?|(?:sub-?)?sections?|secs?\\.?|(?<![’'´`]|\\d\\s?)ss?\\.?|chapters?|ch(?:ap)?s?\\.?|articles?|arts?\\.?|paragraphs?|paras?\\.?)";

/** What in a text says law: its kind, and how it is found. A text draws it from the register instead (src/domain/law). */
const signs: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['section', /§/],
  ['section', new RegExp(`(?<![\\p{L}\\d-])(?:${shortened})(?::?n)?[\\s:]?\\d`, 'u')],
  // 25:3 is no time of day; 7:12 is one, unless a statute stands before it.
  ['section', /(?<![\d.,:/–-])\d{1,2}(?:\s?[a-z])?:\d(?!\d|:-)/u],
  ['section', pattern(`${statute}[\\s,(]+\\d{1,3}(?:\\s?[a-z])?(?![\\d./–-]|\\p{L}|\\s(?:päiv|dag|day))`)],
  ['section', pattern(`${statute}[\\s,(]+\\d{1,2}:\\d`)],
  [
    'section',
    pattern(
      `\\d[.:]?(?:\\p{L}{2,4}|\\s?[a-z])?\\s(?:luku${ends}|luvu\\p{L}|kap(?:\\.|${ends}|it)|moment|pykäl|artikla|art\\.|paragraf|mom(?:\\.|${ends}))`,
    ),
  ],
  ['section', pattern(`${begins}(?:momentti|mom\\.)`)],
  ['section', pattern(`${begins}luvu(?:n|ssa|sta|issa)\\s\\d{1,2}(?![\\d.,])`)],
  ['section', pattern(`${begins}${place}(?:[\\s:(]+|(?<=\\.))(?:no\\.?\\s|nr\\s|n:o\\s)?(?:\\d|${number})`)],
  [
    'section',
    pattern(
      `${begins}(?:ensimmäi\\p{L}+|toi(?:nen|sen|sessa)|första|andra|${finnishOrdinal}|${swedishOrdinal})\\s(?:pykäl|moment|artik|kapit|paragraf|stycket)`,
    ),
  ],
  ['section', pattern(`${begins}(?:first|second|${englishOrdinal})\\s(?:(?:sub)?section|chapter|article|paragraph)`)],
  ['section', pattern(`${begins}(?:liite|liitteen|liitteessä|bilaga|bilagan|annex)\\s\\d`)],
  ['statute', /\b\d{1,4}\s?[/⁄∕]\s?(?:1[789]|20)\d{2}\b|\b\d{1,3}–(?:1[89]|20)\d{2}\b/u],
  [
    'statute',
    /\b(?:19|20)\d{2}\/\d{1,4}(?:\/(?:EU|EY|EG|EC|ETY|EEG|EEC)\b|(?=\)))|\((?:EU|EY|EG|EC)\)\s?(?:N:o\s|nr\s|No\.?\s)?\d/u,
  ],
  [
    'statute',
    pattern(
      `(?:direktiiv|asetu|direktiv|förordning|directive|regulation)\\p{L}*\\s(?:n:o\\s|nr\\s|no\\.?\\s)?\\d{1,4}/\\d`,
    ),
  ],
  [
    'statute',
    pattern(
      `(?:${statute}|n:o|nro|nr|no\\.?|number)\\s\\d{1,4}\\s(?:av|of|vuodelta)\\s(?:år\\s)?(?:1[789]|20)\\d{2}|(?:år\\s)(?:1[789]|20)\\d{2}\\s(?:nr|nro)\\s\\d`,
    ),
  ],
  // *746/11*: the year by its last two digits. Of a number that is no month, or behind what is called a law.
  ['statute', /(?<![\d.,/–-])\d{3,4}\/\d{2}(?![\d/–-]|,\d)/u],
  ['statute', pattern(`(?:${statute}|${begins}lag(?:en)?)\\s\\(?\\d{1,4}/\\d{2}(?!\\d)`)],
  [
    'amount',
    pattern(
      `\\d[\\d\\s.,]*-?\\s?(?:€|eur(?:o|${ends}))|(?:€|${begins}eur(?:oa?)?)\\s?\\d|(?<![\\p{L}#])\\d\\s?(?:,[–-]|:-)(?![\\d\\p{L}])`,
    ),
  ],
  ['amount', pattern(`(?<![\\p{L}\\d#-])\\d[\\d .]*e(?:/kk|/pv|/mån|(?![\\p{L}\\d.-]))|${begins}e\\s\\d`)],
  ['amount', pattern(`(?:${number})[\\s-]euro|(?:\\d\\s?|(?:${number})\\s)markka`)],
];

/** What may stand between a number and its unit: the same in digits, and that the days are whole or follow each other. */
const between =
  '(?:\\s?\\([^)]*\\))?(?:[\\s-](?:kokonai\\p{L}*|täy\\p{L}*|seuraav\\p{L}*|peräkkäi\\p{L}*|hela|följande|fulla|full|whole|clear|consecutive|following|further|more))*';
const finnishUnit = `(?:(?:arki|työ|kalenteri)?päiv|vuorokau|vrk${ends}|pv${ends}|viik|vk(?:o\\p{L}?)?${ends}|kuukau|kk${ends}|vuo(?:de|si|tta)|tun(?:ti(?!j)|nin|neissa|nissa|nilla))`;
const swedishUnit = `(?:arbetsdag|vardag|kalenderdag|dag(?:ar|arna|ars)?${ends}|dagarsfrist|dgr${ends}|dygn|veck|månad|mån(?:\\.|${ends})|års?${ends}|halvår|timm)`;
const englishUnit = `(?:(?:working|business|calendar)[\\s-])?(?:day|week|fortnight|month|mth|mo|year|hour|decade)s?${ends}`;
/** A length of time in digits or words. Years of age are none, nor is one day by itself: it says which, not how long. */
const lengths: readonly RegExp[] = [
  pattern(
    `(?<!\\d|alle |alle \\d)(?:\\d+(?::\\p{L}+)?${between}[\\s-]?|${finnishNumber}${between}[\\s-])${finnishUnit}`,
  ),
  // *Seitsenpäiväinen*, *kolmikuukautinen*: an adjective is one word.
  pattern(
    `(?:\\d-|kaksi|kolmi|neli|viisi|kuusi|seitsen|kahdeksan|yhdeksän|kymmen|sata|puoli)(?:päiväi|viikkoi|kuukauti|vuoti(?!a))`,
  ),
  pattern(`(?<!\\d|under |under \\d)${begins}(?:\\d+|${swedishNumber})${between}[\\s-]?${swedishUnit}`),
  pattern(`${begins}(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv)årig`),
  pattern(`(?<!\\d|under |under \\d)${begins}(?:\\d+|${englishNumber})${between}[\\s-]?${englishUnit}`),
  // The day by its place: *seitsemäntenä arkipäivänä*, *den sjunde vardagen*, *the 7th day*.
  pattern(`(?:(?<![\\d.])\\d{1,2}\\.|${finnishOrdinal})\\s(?:arki|työ)?päiv`),
  pattern(`${begins}${swedishOrdinal}\\s(?:arbets|var)?dagen`),
  pattern(`${begins}${englishOrdinal}\\s(?:working\\s|business\\s)?day${ends}`),
  // One of a unit is how long, but for a day: *a week*, *viikossa*, *en vecka*; of a day only where something is done within it.
  pattern(
    `${begins}(?:viikossa|kuukaudessa|vuodessa|vuorokaudessa|viikoksi|kuukaudeksi|vuodeksi|vuorokaudeksi)${ends}`,
  ),
  pattern(
    `${begins}(?:yhden\\s)?(?:kuukauden|viikon|vuoden|vuorokauden|tunnin|(?:arki|työ)?päivän)\\s(?:kuluessa|kuluttua|sisällä|päästä|ajaksi|mittai\\p{L}+|pitui\\p{L}+|määräai)`,
  ),
  pattern(
    `${begins}(?:kuukauden|viikon|vuoden|vuorokauden|tunnin)\\s(?:aikana|ajan)${ends}|${begins}yhden\\s(?:kuukauden|viikon|vuoden|vuorokauden|tunnin)`,
  ),
  pattern(
    `${begins}(?:en\\s(?:veckas?|månads?)|ett\\s(?:års?|dygns?)|inom\\s(?:veckan|månaden|året|dygnet)|ettårig\\p{L}*|(?:inom|efter|på)\\s(?:en|ett)\\s(?:dag|vardag|arbetsdag|timme))${ends}`,
  ),
  pattern(
    `${begins}(?:an?|one)\\s(?:week|fortnight|month|year|hour)${ends}|${begins}(?:within|after|in)\\s(?:an?|one)\\s(?:working\\s)?day${ends}|${begins}within\\sthe\\s(?:week|month|year|day)${ends}|${begins}half-year${ends}`,
  ),
  // And how many is left open.
  pattern(`${begins}(?:muutam\\p{L}+|pari(?:ssa|n)?|usea(?:ssa|n)?|joissaki\\p{L}+)\\s(?:${finnishUnit})`),
  pattern(
    `${begins}(?:några|ett\\spar|flera)\\s(?:${swedishUnit})|${begins}inom\\s(?:dagar|veckor|månader|timmar)${ends}`,
  ),
  pattern(
    `${begins}(?:a\\sfew|a\\scouple\\sof|several|some)\\s(?:${englishUnit})|${begins}within\\s(?:days|weeks|months|hours)${ends}`,
  ),
  // The unit first, as in a table.
  pattern(`${begins}(?:päivää|päiviä|vuorokausia|viikkoja|kuukausia|dagar|veckor|månader|days|weeks|months):\\s\\d`),
];

/** Kinds of law that a text says by itself. What it draws by a placeholder is not seen here. */
export function lawIn(text: string): string[] {
  const own = text
    .replace(/\{[a-z_0-9]+\}/gi, '…')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/[\u2010\u2011\u00ad]/g, '-');
  return [
    ...new Set([
      ...signs.filter(([, each]) => each.test(own)).map(([kind]) => kind),
      ...(lengths.some((each) => each.test(own)) ? ['time'] : []),
    ]),
  ];
}
