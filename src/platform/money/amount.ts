import { type Language, localeOf } from '../i18n/texts.ts';

/** An amount as it is kept: a decimal with a point, and the currency by its three letters (ISO 4217), `1200.50 EUR`. */
export type Amount = string & { readonly amount: unique symbol };

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Signs and words that mean one currency wherever they are written; `kr` is of three countries and is asked for by its letters. */
const meant: Readonly<Record<string, string>> = {
  ...{ '€': 'EUR', e: 'EUR', euro: 'EUR', euroa: 'EUR', euros: 'EUR', euron: 'EUR' },
  ...{
    $: 'USD',
    '£': 'GBP',
    '¥': 'JPY',
    '₫': 'VND',
    '₴': 'UAH',
    '₦': 'NGN',
    '฿': 'THB',
    '₽': 'RUB',
    '₹': 'INR',
    '₺': 'TRY',
  },
};

function currencyOf(word: string): string | undefined {
  const known = meant[word.toLowerCase()] ?? word.toUpperCase();
  return currencies.has(known) ? known : undefined;
}

/** A number as it is written in any of the languages: spaces, points and commas between thousands, one of the two before cents. */
function decimalOf(written: string): string | undefined {
  const digits = written.replace(/[\s\u00a0\u202f']/g, '');
  const parts = /^(\d+(?:[.,]\d{3})*)(?:[.,](\d{1,2}))?$/.exec(digits);
  if (!parts) return undefined;
  const [, whole = '', cents] = parts;
  // Of two marks the last one stands before the cents: "1.200,50" and "1,200.50", never "1,200,50".
  if (cents !== undefined && whole.includes(digits.at(-cents.length - 1) ?? '')) return undefined;
  const sum = whole.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '');
  if (sum.length > 15) return undefined;
  return cents === undefined ? sum : `${sum}.${cents.padEnd(2, '0')}`;
}

export type ReadAmount =
  | { readonly ok: true; readonly value: Amount }
  | { readonly ok: false; readonly reason: 'amount' | 'currency' };

/** Reads "500 €", "1 200,50 eur", "USD 300", "5.000.000 VND". Without a currency that is known it says so: nobody guesses one. */
export function readAmount(text: string): ReadAmount {
  const parts = /^\s*([^\d\s]*)\s*(\d[\d\s\u00a0\u202f.,']*)\s*([^\d\s]*)\s*$/u.exec(text);
  const [, before = '', number = '', after = ''] = parts ?? [];
  const sum = parts ? decimalOf(number.trim()) : undefined;
  if (sum === undefined || (before !== '' && after !== '')) return { ok: false, reason: 'amount' };
  const currency = currencyOf(before || after);
  return currency ? { ok: true, value: `${sum} ${currency}` as Amount } : { ok: false, reason: 'currency' };
}

/** An amount in the words of the reader: "1 200,50 €", "5 000 000 VND". As precise as it was said. */
export function writeAmount(language: Language, amount: string): string {
  const [sum = '', currency = ''] = amount.split(' ');
  const digits = sum.includes('.') ? 2 : 0;
  return new Intl.NumberFormat(localeOf[language], {
    ...{ style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits },
    currencyDisplay: currency === 'EUR' ? 'symbol' : 'code',
  }).format(Number(sum));
}
