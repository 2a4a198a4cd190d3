/** What in a text may tell who somebody is. */
export type IdentityLikeness = 'identity-code' | 'phone' | 'email';

/** Letters that the check of a Finnish identity code may be (decree 128/2010). */
const checks = '0-9A-FHJ-NPR-Y';

/**
 * A day, a sign of the century (+ for 18.., - Y X W V U for 19.., A B C D E F for 20..), an individual number and a check.
 * Blanks around the sign and any dash are taken for what was meant.
 */
const identityCode = `(?<![\\p{L}\\p{N}])(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d\\d ?[-+YXWVUABCDEF] ?\\d{3} ?[${checks}](?![\\p{L}\\p{N}])`;

/**
 * The same in ways that other writing shares: without the sign or with a blank, dot or stroke for it, and with dots in the day. Such a stretch
 * is one only where its check agrees; "13.10.26 - 500 e" is a day and a sum.
 */
const looseCode = `(?<![\\p{L}\\p{N}])(?<!\\d[ .,/-])(?<day>0?[1-9]|[12]\\d|3[01])(?<dot>[./-]?)(?<month>0?[1-9]|1[0-2])\\k<dot>(?:19|20)?(?<year>\\d\\d)(?<sign> ?[-+YXWVUABCDEF./] ?| ?)(?!(?:19|20)\\d\\d(?!\\p{L}))(?<number>\\d{3})(?<check>[${checks}])(?![\\p{L}\\p{N}])`;

/** Whether the check of such a stretch is the one that its digits give, and the stretch no day with a sum (`1.3.26 1400`), hours (`120h`) or number behind it. */
function agrees({ groups = {} }: RegExpMatchArray): boolean {
  const { day = '', dot = '', month = '', year = '', sign = '', number = '', check = '' } = groups;
  const isDigit = /\d/u.test(check);
  if (isDigit && !/^[-+A-Z]$/iu.test(sign)) return false;
  if (!isDigit && sign.trim() === '' && dot + sign !== '' && check !== check.toUpperCase()) return false;
  // Run together, a day or month of one digit could be read in two ways.
  if (dot === '' && day.length + month.length < 4) return false;
  const digits = Number(`${day.padStart(2, '0')}${month.padStart(2, '0')}${year}${number}`);
  return '0123456789ABCDEFHJKLMNPRSTUVWXY'[digits % 31] === check.toUpperCase();
}

const email = /[^\s@<>(),;]{1,64}@[^\s@<>(),;]{1,255}\.\p{L}{2,}/iu;
/** The same with its sign, and perhaps its last dot, written out: `elina[at]example.fi`, `elina (ät) example (piste) fi`. */
const hiddenEmail =
  /[^\s@<>()[\]{},;]{1,64} ?[([{][aä]t[)\]}] ?[\p{L}\p{N}][^\s@<>()[\]{},;]{0,254}(?:\.| ?[([{](?:dot|piste|punkt)[)\]}] ?)\p{L}{2,}/iu;
/** Long texts without such a sign are looked through once. */
const hides = (read: string): boolean => /[([{][aä]t[)\]}]/iu.test(read);

/** A number that stands by itself, not the rest of a longer one or of a sum with blanks. */
const alone = '(?<![\\p{L}\\p{N}])(?<!\\d[ .,-])';
const notMoney = '(?!\\d)(?! ?(?:€|eur|mk|markkaa|kr|%|\\$|usd|snt))';
/** `+358 40 123 4567`, `00358401234567`: seven to fourteen digits behind the country's first. */
const abroad = `${alone}(?:\\+[1-9](?:[ ()./-]{0,2}\\d){7,14}|00[1-9](?:[ ()-]{0,2}\\d){7,14})${notMoney}`;
/** `358 40 123 4567`: the country without its plus. */
const country = `${alone}358[ -]?(?:\\(0\\) ?)?[1-9](?:[ -]?\\d){7,9}${notMoney}`;
/** `040 123 4567`, `(040) 123 4567`, `09-1234567`: a nought, then six to eleven digits. */
const inland = `${alone}(?:\\(0[1-9]\\d{1,2}\\)|\\(?0[1-9]\\)?)(?:[ -]{0,2}\\d){5,10}${notMoney}`;
/** `040.123.4567`, `09/1234567`: behind the area a dot or stroke; other numbers of papers have these too, so the area must be one. */
const areas = '0(?:4\\d|50|9|[23568]|1[3-9]|2[09]|[67]\\d)';
const dotted = `${alone}${areas}[./]\\d{3,4}(?:[ .-]?\\d{2,4}){1,2}(?![/.-]?\\d)${notMoney}`;

/** Days, months and spans of them, in the ways that Finland writes; they hold as many digits as a telephone number. */
const year = '(?:19|20)\\d\\d';
const dates = `${alone}(?:${year}-\\d\\d(?:-\\d\\d)?|\\d{1,2}[./ -]\\d{1,2}[./ -] ?${year}|\\d{1,2}[./-]${year}|\\d{1,2}[.:]\\d\\d ?- ?\\d{1,2}[.:]\\d\\d|\\d{1,2} ?- ?\\d{1,2}(?:[./]\\d{1,2}[./]?)? ?${year})(?!\\d)`;

/** Made at first use: an old browser that knows no lookbehind loses this check and nothing else. */
const makePatterns = () => ({
  identityCode: new RegExp(identityCode, 'iu'),
  looseCode: new RegExp(looseCode, 'giu'),
  phone: new RegExp(`${abroad}|${country}|${inland}|${dotted}`, 'iu'),
  dates: new RegExp(dates, 'gu'),
});
let made: ReturnType<typeof makePatterns> | undefined;

/** Full-width signs, odd blanks and odd dashes as the plain ones. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s/gu, ' ');

/**
 * The first thing in a text that looks like a Finnish identity code, a telephone number or an e-mail address. Days, clock times
 * and sums of money are none. A check for slips of the pen, not a lock: whoever wants to hide a number can.
 */
export function findIdentity(text: string): IdentityLikeness | undefined {
  made ??= makePatterns();
  const read = plain(text);
  if (email.test(read) || (hides(read) && hiddenEmail.test(read))) return 'email';
  if (made.identityCode.test(read) || [...read.matchAll(made.looseCode)].some(agrees)) return 'identity-code';
  return made.phone.test(read.replace(made.dates, ' … ')) ? 'phone' : undefined;
}

/** Where a text that is read as plain looks so, each kind by its stretches; days are looked past. */
export function identitySpans(read: string): { kind: IdentityLikeness; from: number; until: number }[] {
  made ??= makePatterns();
  const each = (pattern: RegExp, text: string) => [...text.matchAll(new RegExp(pattern.source, 'giu'))];
  const all = (kind: IdentityLikeness, found: RegExpMatchArray[]) =>
    found.map(({ index = 0, 0: said }) => ({ kind, from: index, until: index + said.length }));
  const pastDays = read.replace(made.dates, (said) => '…'.repeat(said.length));
  return [
    ...all('email', [...each(email, read), ...(hides(read) ? each(hiddenEmail, read) : [])]),
    ...all('identity-code', [...each(made.identityCode, read), ...each(made.looseCode, read).filter(agrees)]),
    ...all('phone', each(made.phone, pastDays)),
  ];
}
