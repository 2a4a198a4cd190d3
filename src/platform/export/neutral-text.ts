const beginsFormula = /^[\s"'\p{Cc}]*[=+\-@＝＋－＠]/u;
const plainNumber = /^-?\d+([.,]\d+)?$/;

/**
 * Text that no spreadsheet takes for a formula: what begins like one gets an apostrophe in front. Plain numbers stay.
 *
 * Source of rule: OWASP, CSV Injection.
 */
export const neutralText = (text: string): string =>
  beginsFormula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
