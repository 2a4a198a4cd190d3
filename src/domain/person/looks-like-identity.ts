/** Six digits of a birthday, a sign of the century (also those of 2023), three digits, a check character; also with spaces. */
const identityCode = /(?<![\p{L}\d])\d{6}\s?[-+A-FU-Y]\s?\d{3}[0-9A-FHJ-NPR-Y](?![\p{L}\d])/iu;
const address = /[\p{L}\d._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/iu;
/** Candidates for a telephone number: a plus or a zero first, then digits with the usual signs between. */
const numbers = /(?<![\p{L}\d.,])(?:\+|00|0)\s?\(?\d(?:[\s()/-]{0,2}\d){6,13}(?![\p{L}\d])/gu;

/** `24.11.2026`, `2023-03-01`, `1/2023` and sums are no telephone numbers: those begin with + or 0 and are long. */
const isDate = (text: string): boolean => /^0?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(text.trim());

/**
 * Whether a text seems to hold a Finnish identity code, a telephone number or an e-mail address. People are written as
 * labels, so such a text is refused. It looks at the form alone: a mistyped code is as telling as a right one.
 */
export function looksLikeIdentity(text: string): boolean {
  if (identityCode.test(text) || address.test(text)) return true;
  return [...text.matchAll(numbers)].some(([found]) => !isDate(found));
}
