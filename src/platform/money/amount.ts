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
  | { readonly ok: false; readonly reason: 'amount' | 'currency' | 'ambiguous' };

/** How the three languages say that an amount is about so much. */
const about =
  /^\s*(?:~|n\.|(?:noin|suunnilleen|arviolta|ca\.?|cirka|omkring|ungefär|about|around|c\.|circa|approx\.|approximately)\s)\s*/iu;

/** Words that count in thousands or millions; a letter alone only before a sign ("10 k€"), for it begins letters of currencies too. */
const multiples = [
  [3, /^(?:tuhatta|tuhat|tonnia?|tusen|thousand|grand|[kt](?=\s*[€$£]))\s*/iu],
  [6, /^(?:miljoonaa?|milj\.?|miljon(?:er)?|millions?|mn)\s*/iu],
] as const;

/** The currency behind a sum, and how many zeros a word before it adds: "tuhatta euroa". */
function behind(words: string): { zeros: number; currency: string } {
  const found = multiples.find(([, word]) => word.test(words));
  return found ? { zeros: found[0], currency: words.replace(found[1], '') } : { zeros: 0, currency: words };
}

/** A number with the zeros that a word adds; "1,234 tuhatta" is one number to some and another to others. */
function withZeros(written: string, zeros: number): string | undefined {
  if (zeros === 0) return decimalOf(written);
  const [, whole, parts = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(written) ?? [];
  return whole === undefined ? undefined : decimalOf(whole + parts.padEnd(zeros, '0'));
}

const number = "\\d[\\d\\s\\u00a0\\u202f.,']*";
const sign = '[^\\d\\s]*';
const written = new RegExp(
  `^\\s*(${sign})\\s*(${number})(?:([^\\d\\s–-]*)\\s*[–-]\\s*([^\\d\\s–-]*)\\s*(${number}))?(${sign}(?:\\s+${sign})?)\\s*$`,
  'u',
);

/** "5–10 000 €" is five, or five thousand, to ten thousand. */
const isShortened = (sum: string, most: string): boolean =>
  Number(sum) > 0 && Number(sum) < 1000 && Number(sum) * 1000 < Number(most);

/**
 * Reads "500 €", "1 200,50 eur", "USD 300", "5.000.000 VND", "n. 500 €", "500–700 €", "500 €–700 €", "1,5 tuhatta euroa". Without a currency that
 * is known it says so, and so it does where the first of two may be short for thousands: nobody guesses.
 */
export function readAmount(text: string): ReadAmount {
  const refused = (reason: 'amount' | 'currency' | 'ambiguous'): ReadAmount => ({ ok: false, reason });
  const parts = written.exec(text.replace(about, '').replace(/[\u2010-\u2015\u2212]/g, '–'));
  if (!parts) return refused('amount');
  const [, before = '', from = '', between = '', again = '', until, words = ''] = parts;
  const { zeros, currency: after } = behind(words.trim());
  // A currency beside each of two: then neither is short for anything, and "tuhatta" is of the one that it stands by.
  const beside = before === '' ? between : again;
  const sum = withZeros(from.trim(), beside === '' ? zeros : 0);
  const most = until === undefined ? '' : withZeros(until.trim(), zeros);
  // One word is a currency; more say something else, such as how often.
  const isMore = /\s/.test(after) || (before !== '' && after !== '');
  if (sum === undefined || most === undefined || isMore) return refused('amount');
  // Of two, the first is the less: otherwise it is no range.
  if (most !== '' && !(Number(sum) < Number(most))) return refused('amount');
  const currency = currencyOf(before || after);
  if (!currency) return refused('currency');
  if ((before === '' ? again : between) !== '' || (beside !== '' && currencyOf(beside) !== currency))
    return refused('amount');
  if (most !== '' && zeros === 0 && beside === '' && isShortened(sum, most)) return refused('ambiguous');
  const said = `${about.test(text) ? '~' : ''}${sum}${most === '' ? '' : `-${most}`}`;
  return { ok: true, value: `${said} ${currency}` as Amount };
}

const amountTexts = texts({ fi, sv, en });

/**
 * An amount in the words of the reader: "1 200,50 €", "n. 500–700 €", "5 000 000 VND". As precise as it was said. What is no kept amount, as the words
 * that stand for one that cannot be opened, stays as it is.
 */
export function writeAmount(language: Language, amount: string): string {
  const kept = /^(~?)([\d.]+)(?:-([\d.]+))? (\w+)$/.exec(amount);
  if (!kept) return amount;
  const [, mark = '', sum = '', most, currency = ''] = kept;
  // Each as it was said: beside 500,50 a round 700 has no cents.
  const write = (number: string, style: Intl.NumberFormatOptions = {}) => {
    const digits = number.includes('.') ? 2 : 0;
    const how = { ...style, minimumFractionDigits: digits, maximumFractionDigits: digits };
    return new Intl.NumberFormat(localeOf[language], how).format(Number(number));
  };
  const money = { style: 'currency', currency, currencyDisplay: currency === 'EUR' ? 'symbol' : 'code' } as const;
  const only = write(sum, money);
  // The currency stands once, where the language puts it; twice where the first would look short for thousands.
  const isAhead = !/^\d/.test(only);
  const isTwice = most !== undefined && isShortened(sum, most);
  const said =
    most === undefined
      ? only
      : isTwice
        ? `${only}–${write(most, money)}`
        : isAhead
          ? `${only}–${write(most)}`
          : `${write(sum)}–${write(most, money)}`;
  return mark === '' ? said : amountTexts(language)('about', { amount: said });
}
