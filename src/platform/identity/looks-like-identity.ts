/** What in a text may tell who somebody is. */
export type IdentityLikeness = 'identity-code' | 'phone' | 'email';

/** Letters that the check of a Finnish identity code may be (decree 128/2010). */
const checks = '0-9A-FHJ-NPR-Y';

/**
 * A day, a sign of the century (+ for 18.., - Y X W V U for 19.., A B C D E F for 20..), an individual number and a check.
 * Blanks around the sign and any dash are taken for what was meant.
 */
const identityCode = `(?<![\\p{L}\\p{N}])(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d\\d ?[-+YXWVUABCDEF] ?\\d{3} ?[${checks}](?![\\p{L}\\p{N}])`;

const email = /[^\s@<>(),;]{1,64}(?:@| ?\(at\) ?)[^\s@<>(),;]{1,255}\.\p{L}{2,}/iu;

/** A number that stands by itself, not the rest of a longer one or of a sum with blanks. */
const alone = '(?<![\\p{L}\\p{N}])(?<!\\d[ .,-])';
const notMoney = '(?!\\d)(?! ?(?:€|eur|mk|markkaa|kr|%|\\$|usd|snt))';
/** `+358 40 123 4567`, `00358401234567`: seven to fourteen digits behind the country's first. */
const abroad = `${alone}(?:\\+|00)[1-9](?:[ ()-]{0,2}\\d){7,14}${notMoney}`;
/** `040 123 4567`, `09-1234567`: a nought, then six to eleven digits. */
const inland = `${alone}\\(?0[1-9]\\)?(?:[ -]{0,2}\\d){5,10}${notMoney}`;

/** Days, months and spans of them, in the ways that Finland writes; they hold as many digits as a telephone number. */
const year = '(?:19|20)\\d\\d';
const dates = `${alone}(?:${year}-\\d\\d(?:-\\d\\d)?|\\d{1,2}[./ -]\\d{1,2}[./ -] ?${year}|\\d{1,2}[./-]${year}|\\d{1,2}[.:]\\d\\d ?- ?\\d{1,2}[.:]\\d\\d|\\d{1,2} ?- ?\\d{1,2}(?:[./]\\d{1,2}[./]?)? ?${year})(?!\\d)`;

/** Made at first use: an old browser that knows no lookbehind loses this check and nothing else. */
const makePatterns = () => ({
  identityCode: new RegExp(identityCode, 'iu'),
  phone: new RegExp(`${abroad}|${inland}`, 'iu'),
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
  if (email.test(read)) return 'email';
  if (made.identityCode.test(read)) return 'identity-code';
  return made.phone.test(read.replace(made.dates, ' … ')) ? 'phone' : undefined;
}

/** Where a text that is read as plain looks so, each kind by its stretches; days are looked past. */
export function identitySpans(read: string): { kind: IdentityLikeness; from: number; until: number }[] {
  made ??= makePatterns();
  const all = (kind: IdentityLikeness, pattern: RegExp, text: string) =>
    [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].map(({ index, 0: said }) => ({
      kind,
      from: index,
      until: index + said.length,
    }));
  const pastDays = read.replace(made.dates, (said) => '…'.repeat(said.length));
  return [
    ...all('email', email, read),
    ...all('identity-code', made.identityCode, read),
    ...all('phone', made.phone, pastDays),
  ];
}
