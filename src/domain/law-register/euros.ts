/** An amount as somebody writes it in any of the three languages, `15 000 €`, `€15,000` or `15000`; undefined where it is none. */
export function readEuros(said: string): number | undefined {
  const bare = said.replace(/\s|€|eur(o(a|s)?)?$/gi, '');
  const digits = /^\d{1,3}(?:[.,]\d{3})+$/.test(bare) ? bare.replace(/[.,]/g, '') : bare;
  const amount = /^\d{1,8}$/.test(digits) ? Number(digits) : 0;
  return amount >= 1 && amount <= mostEuros ? amount : undefined;
}

/** The largest amount that can be typed. */
export const mostEuros = 10_000_000;
