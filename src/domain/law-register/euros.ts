import type { Language } from '../../platform/i18n/texts.ts';
import { formatEuros } from '../../platform/time/format.ts';
import type { Provision } from '../law/index.ts';

/** The amounts of a provision in their order, as the language writes them. */
export const eurosOf = (language: Language, { amounts }: Pick<Provision, 'amounts'>): string[] =>
  Object.values(amounts).map((amount) => formatEuros(language, amount));

/** An amount as somebody writes it in any of the three languages, `15 000 €`, `€15,000` or `15000`; undefined where it is none. */
export function readEuros(said: string): number | undefined {
  const bare = said.replace(/\s|€|eur(o(a|s)?)?$/gi, '');
  const digits = /^\d{1,3}(?:[.,]\d{3})+$/.test(bare) ? bare.replace(/[.,]/g, '') : bare;
  const amount = /^\d{1,8}$/.test(digits) ? Number(digits) : 0;
  return amount >= 1 && amount <= mostEuros ? amount : undefined;
}

/** The largest amount that can be typed. */
export const mostEuros = 10_000_000;
