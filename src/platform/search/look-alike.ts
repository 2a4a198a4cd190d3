/**
 * Letters of other scripts and small capitals that a reader takes for a Latin one, in pairs: what is written, what is read. In the manner of the confusables
 * of Unicode TS 39, but chosen by eye and not made from its data: some are missing. Case counts: a capital may look like one where the small letter does not.
 */
const pairs = {
  latin: ['ıɩɪȷɫłŁđĐħĦŧŦɑɡɏɎƴƳƖøØæÆ', 'iiijllLdDhHtTagyYyYIöÖäÄ'],
  smallCapitals: ['ᴀʙᴄᴅᴇꜰɢʜᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghjklmnoprstuvwyz'],
  cyrillic: ['АВЕЅІЈКМНОРСТУХҮѴԚԜӀавгеѕіјкмнопрстухүѵԛԝһԁӏ', 'ABESIJKMHOPCTYXYVQWIabresijkmhonpctyxyvqwhdl'],
  greek: ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγειηκνορτυχω', 'ABEZHIKMNOPTYXayeinkvoptuxw'],
  armenian: ['Լհօսոցյռ', 'Lhoungjn'],
  cherokee: ['ᎪᏴᏟᎠᎬᏀᎻᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᎽᏃ', 'ABCDEGHJKLMPRSTVWYZ'],
  lisu: ['ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜ', 'ABCDEFGHIJKLMNOPRSTUVWXYZ'],
} as const;

/** The scripts of the table, each with what is written and what is read. */
export const lookAlikes: Readonly<Record<string, readonly [string, string]>> = pairs;

const read = new Map(
  Object.values(lookAlikes).flatMap(([written, seen]) => {
    const letters = [...seen];
    return [...written].map(
      (letter, at) => [letter.normalize('NFKD'), (letters[at] ?? letter).normalize('NFKD')] as const,
    );
  }),
);

/** Dots and rings make another letter in Finnish and Swedish, two strokes are taken for dots; every other mark changes none. */
const withMarks = (letter: string, marks: string): string => {
  if (/[ao]/i.test(letter) && /[\u0308\u030b]/.test(marks)) return `${letter}\u0308`;
  return /a/i.test(letter) && marks.includes('\u030a') ? `${letter}\u030a` : letter;
};

/**
 * A text as a Finnish or Swedish reader sees it: what is not drawn is gone, another width, another script and an odd mark make the letter that they look like;
 * å, ä and ö stay. For comparing, never for showing: it may be shorter than the text. What only sounds alike, and digits for letters, stay as they are.
 */
export const asSeen = (text: string): string =>
  text
    .replace(/\p{DI}/gu, '')
    .normalize('NFKD')
    .replace(/[^\p{ASCII}\p{M}]/gu, (letter) => read.get(letter) ?? letter)
    .replace(/(\P{M})(\p{M}+)/gu, (_, letter: string, marks: string) => withMarks(letter, marks))
    .normalize('NFC');
