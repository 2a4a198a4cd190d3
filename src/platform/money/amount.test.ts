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
  ['n. 500 €', '~500 EUR'],
  ['noin 500 euroa', '~500 EUR'],
  ['ca 500 €', '~500 EUR'],
  ['About $300', '~300 USD'],
  ['500–700 €', '500-700 EUR'],
  ['500 - 700 e', '500-700 EUR'],
  ['n. 1 500–2 000 €', '~1500-2000 EUR'],
  ['USD 300-400', '300-400 USD'],
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
  ['700–500 €', 'amount'],
  ['500–700', 'currency'],
  ['n. €', 'amount'],
  ['500 € kuussa', 'amount'],
  ['€ 5 €', 'amount'],
  ['9999999999999999 €', 'amount'],
])('%s is not read: %s', (text, reason) => expect(readAmount(text)).toEqual({ ok: false, reason }));

test('what is written is read again as the same amount, in every language', () => {
  const sum = fc.tuple(fc.bigInt(0n, 999_999_999n), fc.option(fc.integer({ min: 0, max: 99 })));
  const currency = fc.constantFrom('EUR', 'USD', 'VND', 'SEK', 'THB', 'NGN', 'UAH');
  const precise = fc.record({ isAbout: fc.boolean(), isRange: fc.boolean(), isRound: fc.boolean() });
  fc.assert(
    fc.property(sum, currency, fc.constantFrom(...languages), precise, ([whole, cents], code, language, how) => {
      const tail = cents === null ? '' : `.${String(cents).padStart(2, '0')}`;
      const most = how.isRange ? `-${whole + 1n}${how.isRound ? '' : tail}` : '';
      const amount = `${how.isAbout ? '~' : ''}${whole}${tail}${most} ${code}`;
      expect(readAmount(writeAmount(language, amount))).toEqual({ ok: true, value: amount });
    }),
    { numRuns: 1000 },
  );
});

test('an amount is written no more precisely than it was said, its currency once', () => {
  const said = (amount: string) => languages.map((language) => writeAmount(language, amount).replace(/\s/g, ' '));
  expect(said('~500 EUR')).toEqual(['n. 500 €', 'ca 500 €', 'about €500']);
  expect(said('500-700 EUR')).toEqual(['500–700 €', '500–700 €', '€500–700']);
  expect(said('500.50-700 EUR')).toEqual(['500,50–700 €', '500,50–700 €', '€500.50–700']);
  expect(said('~1500-2000 USD')).toEqual(['n. 1 500–2 000 USD', 'ca 1 500–2 000 USD', 'about USD 1,500–2,000']);
});
