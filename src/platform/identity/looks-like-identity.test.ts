import { expect, test } from 'vitest';
import { findIdentity } from './looks-like-identity.ts';

const signs = [...'+-YXWVUABCDEF'];

test('an identity code is found with every sign of the century, in small letters, with blanks and odd dashes', () => {
  for (const sign of signs) {
    expect(findIdentity(`010199${sign}999A`), sign).toBe('identity-code');
    expect(findIdentity(`hän on (${`010199${sign}9991`.toLowerCase()}).`), sign).toBe('identity-code');
  }
  for (const text of ['010199 - 999A', '010199–999A', '010199−999a', '０１０１９９-９９９A', 'Mies,311299-9012,Turku'])
    expect(findIdentity(text), text).toBe('identity-code');
});

test('a telephone number is found as people write it', () => {
  for (const text of [
    '+358 40 123 4567',
    '+358401234567',
    '00358 40 123 4567',
    '0401234567',
    '040 123 4567',
    '040-1234567',
    '050-123 45 67',
    '(09) 1234 567',
    'soita 045 1234567 illalla',
    '+372 5123 4567',
    '+84 912 345 678',
    'numero on 020 123 456',
  ])
    expect(findIdentity(text), text).toBe('phone');
});

test('an e-mail address is found', () => {
  for (const text of ['anna@example.fi', 'osoite: a.b+c@mail.example.com', 'anna(at)example.fi', 'anna＠example.fi'])
    expect(findIdentity(text), text).toBe('email');
});

test('days, spans, clock times and sums of money are none', () => {
  for (const text of [
    '01.02.2023',
    '1.2.2023–3.4.2023',
    '01.02.2023-03.04.2023',
    '01-02-2023',
    '01 02 2023',
    '2023-04-05',
    '2023-04-05/2023-06-07',
    '1.–5.3.2023',
    '03/2021',
    '03/2021 - 05/2022',
    'klo 08.00-16.30',
    'klo 8-16, 09:00–17:00',
    '20 000 €',
    '1 000 000 euroa',
    '2 050 000 000',
    '0,50 €/h',
    '150 000-200 000 €',
    '150000-200000',
    '+20000000 €',
    '12 345,67',
    'velka 8 500 €, maksettu 1 200 €',
    '12 tuntia, 6 päivää, 05 2022 asti',
    'keväällä 2023, n. 2019',
    'huoneessa 0412',
    'Lähettäjä tuntematon 112',
    'mies, jolla on asunto',
    '00100 Helsinki',
    'T-7F3K2Q',
    '@nimimerkki',
    'talo 12B 340',
  ])
    expect(findIdentity(text), text).toBeUndefined();
});

// In quadratic time this would take hours: the longest body that the program reads, in one word.
test('a megabyte without a blank is looked through at once', () => {
  for (const sign of ['a', '0', '-', '1-', 'a@', '(at) '])
    expect(() => findIdentity(sign.repeat(1_000_000 / sign.length))).not.toThrow();
}, 20_000);
