/** Numbers in words, as a pattern of a regular expression, in the three languages of the pages. One by itself says which, not how many. */

/** Beginnings of the cases of Finnish numbers; a compound begins with the first of its own: *kolmessakymmenessä*, *yhdentoista*. */
const stems =
  'yksitoista|yhdentoista|yhdessätoista|kaksi|kahde|kahte|kolme|neljä|viisi|viide|viite|kuusi|kuude|kuute|seitsemä|seitsentä|kahdeksa|yhdeksä|kymmen|sata|sada|tuhat|tuhan|miljoon|puoli|puole|puolta';
export const finnishNumber = `(?:${stems})\\p{L}*`;
/** Ordinals from the third on, with their cases: *kolmantena*, *seitsemännen*. The first two are words of their own too: the first of all, the other. */
export const finnishOrdinal =
  '(?:kolma(?:s|n)|neljä(?:s|n)|viide(?:s|n)|kuude(?:s|n)|seitsemä(?:s|n)|kahdeksa(?:s|n)|yhdeksä(?:s|n)|kymmene(?:s|n))\\p{L}*';

const swedishTens = '(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)\\p{L}*';
export const swedishNumber = `(?:ett och ett halvt|ett halvt|(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|${swedishTens}|hundra\\p{L}*|tusen\\p{L}*)(?:\\s?hundra\\p{L}*|\\s?tusen\\p{L}*)?|halvt|halva|en miljon|\\d+ miljoner)`;
export const swedishOrdinal =
  '(?:tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|fjortonde|tjugo\\p{L}*|trettionde|\\d+[:.]?(?:a|e))';

const englishTens =
  '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine))?';
export const englishNumber = `(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|${englishTens}|hundred|thousand|million|dozen|half a|one and a half)`;
export const englishOrdinal =
  '(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|fourteenth|twentieth|thirtieth|\\d+(?:st|nd|rd|th))';
