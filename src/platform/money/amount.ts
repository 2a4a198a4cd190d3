import { type Language, localeOf, texts } from '../i18n/texts.ts';
import { en } from './amount.en.ts';
import { fi } from './amount.fi.ts';
import { sv } from './amount.sv.ts';

/**
 * An amount as it is kept: a decimal with a point, and the currency by its three letters (ISO 4217), `1200.50 EUR`. As precisely as it was
 * said: `~500 EUR` is about 500, `500-700 EUR` somewhere between, `~500-700 EUR` both.
 */
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

/** How the three languages say that an amount is about so much. */
const about =
  /^\s*(?:~|n\.|(?:noin|suunnilleen|arviolta|ca\.?|cirka|omkring|ungefär|about|around|c\.|circa|approx\.|approximately)\s)\s*/iu;
const number = "\\d[\\d\\s\\u00a0\\u202f.,']*";
const written = new RegExp(`^\\s*([^\\d\\s]*)\\s*(${number})(?:[-–—]\\s*(${number}))?\\s*([^\\d\\s]*)\\s*$`, 'u');

/**
 * Reads "500 €", "1 200,50 eur", "USD 300", "5.000.000 VND", "n. 500 €", "500–700 €". Without a currency that is known it says so: nobody
 * guesses one.
 */
export function readAmount(text: string): ReadAmount {
  const parts = written.exec(text.replace(about, ''));
  const [, before = '', from = '', until, after = ''] = parts ?? [];
  const [sum, most] = parts ? [decimalOf(from.trim()), until === undefined ? '' : decimalOf(until.trim())] : [];
  if (sum === undefined || most === undefined || (before !== '' && after !== ''))
    return { ok: false, reason: 'amount' };
  // Of two, the first is the less: otherwise it is no range.
  if (most !== '' && !(Number(sum) < Number(most))) return { ok: false, reason: 'amount' };
  const currency = currencyOf(before || after);
  const said = `${about.test(text) ? '~' : ''}${sum}${most === '' ? '' : `-${most}`}`;
  return currency ? { ok: true, value: `${said} ${currency}` as Amount } : { ok: false, reason: 'currency' };
}

const amountTexts = texts({ fi, sv, en });

/** An amount in the words of the reader: "1 200,50 €", "n. 500–700 €", "5 000 000 VND". As precise as it was said. */
export function writeAmount(language: Language, amount: string): string {
  const [, mark = '', sum = '', most, currency = ''] = /^(~?)([\d.]+)(?:-([\d.]+))? (\w+)$/.exec(amount) ?? [];
  // Each as it was said: beside 500,50 a round 700 has no cents.
  const write = (number: string, style: Intl.NumberFormatOptions = {}) => {
    const digits = number.includes('.') ? 2 : 0;
    const how = { ...style, minimumFractionDigits: digits, maximumFractionDigits: digits };
    return new Intl.NumberFormat(localeOf[language], how).format(Number(number));
  };
  const money = { style: 'currency', currency, currencyDisplay: currency === 'EUR' ? 'symbol' : 'code' } as const;
  const only = write(sum, money);
  // The currency stands once, where the language puts it.
  const isAhead = !/^\d/.test(only);
  const said = most === undefined ? only : isAhead ? `${only}–${write(most)}` : `${write(sum)}–${write(most, money)}`;
  return mark === '' ? said : amountTexts(language)('about', { amount: said });
}
