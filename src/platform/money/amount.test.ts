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
  ['500 €–700 €', '500-700 EUR'],
  ['500€ - 700€', '500-700 EUR'],
  ['€500–€700', '500-700 EUR'],
  ['USD 300 – USD 400', '300-400 USD'],
  ['500\u2212700 €', '500-700 EUR'],
  ['500\u2011700 €', '500-700 EUR'],
  // With the currency beside each, the first is short for nothing.
  ['5 €–10 000 €', '5-10000 EUR'],
  ['5 euroa–10 tuhatta euroa', '5-10000 EUR'],
  ['0–5 000 €', '0-5000 EUR'],
  ['500–1 200 €', '500-1200 EUR'],
  ['noin 1,5 tuhatta euroa', '~1500 EUR'],
  ['2 tonnia €', '2000 EUR'],
  ['5–10 tuhatta euroa', '5000-10000 EUR'],
  ['10 k€', '10000 EUR'],
  ['10t€', '10000 EUR'],
  ['10 tusen euro', '10000 EUR'],
  ['1.5 million VND', '1500000 VND'],
  ['1 milj. €', '1000000 EUR'],
  ['10 THB', '10 THB'],
  ['10 try', '10 TRY'],
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
  ['\u22125 €', 'amount'],
  // Five, or five thousand? A wrong figure is worse than none.
  ['5–10 000 €', 'ambiguous'],
  ['5-10000 €', 'ambiguous'],
  ['n. 20–30 000 VND', 'ambiguous'],
  ['1,5–2 000 €', 'ambiguous'],
  ['€5–10,000', 'ambiguous'],
  ['500 €–700 USD', 'amount'],
  ['500 €–€700', 'currency'],
  ['500 €–700', 'currency'],
  ['noin 1,5 tonnia', 'currency'],
  ['1,234 tuhatta euroa', 'amount'],
  ['10 t', 'currency'],
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
  const any = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 3_000_000 }));
  fc.assert(
    fc.property(any, currency, fc.constantFrom(...languages), ([least, more], code, language) => {
      const amount = `${least}-${least + more} ${code}`;
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
  expect(said('5-10000 EUR')).toEqual(['5 €–10 000 €', '5 €–10 000 €', '€5–€10,000']);
});

test.each(languages)('what stands for an amount that cannot be opened is said as it is, in %s', (language) => {
  expect(writeAmount(language, '[ei voi lukea]')).toBe('[ei voi lukea]');
});
