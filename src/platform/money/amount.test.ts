import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../i18n/texts.ts';
import { readAmount, writeAmount } from './amount.ts';

test.each([
  ['500 €', '500 EUR'],
  ['500e', '500 EUR'],
  ['1 200,50 eur', '1200.50 EUR'],
  ['1.200,50 €', '1200.50 EUR'],
  ['1,200.5 USD', '1200.50 USD'],
  ['USD 300', '300 USD'],
  ['$300', '300 USD'],
  ['5.000.000 VND', '5000000 VND'],
  ['5 000 000 ₫', '5000000 VND'],
  ['0,50 €', '0.50 EUR'],
  ['7000 euroa', '7000 EUR'],
])('%s is read as %s', (text, kept) => expect(readAmount(text)).toEqual({ ok: true, value: kept }));

test.each([
  ['500', 'currency'],
  ['500 kr', 'currency'],
  ['500 kolikkoa', 'currency'],
  ['paljon', 'amount'],
  ['', 'amount'],
  ['1,200,50 €', 'amount'],
  ['12.34.56 €', 'amount'],
  ['-5 €', 'amount'],
  ['€ 5 €', 'amount'],
  ['9999999999999999 €', 'amount'],
])('%s is not read: %s', (text, reason) => expect(readAmount(text)).toEqual({ ok: false, reason }));

test('what is written is read again as the same amount, in every language', () => {
  const sum = fc.tuple(fc.bigInt(0n, 999_999_999n), fc.option(fc.integer({ min: 0, max: 99 })));
  const currency = fc.constantFrom('EUR', 'USD', 'VND', 'SEK', 'THB', 'NGN', 'UAH');
  fc.assert(
    fc.property(sum, currency, fc.constantFrom(...languages), ([whole, cents], code, language) => {
      const amount = `${whole}${cents === null ? '' : `.${String(cents).padStart(2, '0')}`} ${code}`;
      expect(readAmount(writeAmount(language, amount))).toEqual({ ok: true, value: amount });
    }),
    { numRuns: 1000 },
  );
});
