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

test('a telephone number is found with the area in brackets, with dots or a stroke, and with the country without its plus', () => {
  for (const text of [
    '(040) 123 4567',
    '(045)1234567',
    '(013) 123 456',
    '040.123.4567',
    '040.1234567',
    '09.123.4567',
    '050/123 4567',
    '040/1234567',
    '040/123-4567',
    'soita 09/1234567 illalla',
    '358 40 123 4567',
    '358401234567',
    '358-40-1234567',
    '358 (0)40 123 4567',
    '+358.40.123.4567',
    '+358 40/123 4567',
    '0295 463 177',
  ])
    expect(findIdentity(text), text).toBe('phone');
});

test('an identity code is found without its sign, with a blank for it and with dots in its day, where its check agrees', () => {
  for (const text of [
    '131052 308T',
    '131052308T',
    '131052308t',
    '13.10.52-308T',
    '13.10.1952-308T',
    '13.10.52 308T',
    '13.10.52 - 308T',
    '13/10/52-308t',
    '13.10.52-1003',
    'Elina Vuori,131052 308T.',
    '131052107A',
  ])
    expect(findIdentity(text), text).toBe('identity-code');
  for (const text of ['131052 308U', '131052308A', '13.10.52-308X', '131352 308T', '131052308TA', '1131052308T'])
    expect(findIdentity(text), text).toBeUndefined();
});

test('an e-mail address is found with its sign in any brackets', () => {
  for (const text of [
    'elina[at]x.fi',
    'elina [at] x.fi',
    'elina(ät)x.fi',
    'elina{at}x.fi',
    'elina[at]x[dot]fi',
    'elina(at)x(piste)fi',
  ])
    expect(findIdentity(text), text).toBe('email');
});

test('what the law and its papers are called is none, nor are sums and spans beside days', () => {
  for (const text of [
    '746/2011 38 a §',
    '746/2011, 38 a–38 f §, 1294/2022',
    'RL 25:3.1, 25:3 a.2, ROL 5:13, OK 25 a:5',
    'direktiivi (EU) 2024/1712, 2011/36/EU, 2012/29/EU',
    '1.1.2026–31.12.2027',
    '1.1.2026 - 31.12.2027',
    '01.01.2026-31.12.2027',
    '1.1.26–31.12.27',
    '01.02.26-03.04.27',
    '5 000 €',
    'HE 90/2025 vp',
    'HE 358/2018 vp, HE 101/2010 vp, 1.–5.6.2020',
    'LaVM 14/2024 vp',
    'VN/33260/2024',
    'VN/33260/2024-OM-12',
    'KKO:2020:10',
    'KKO 2020:10, kohdat 12–14, 2023:101',
    'KHO 15.3.2024/701',
    'KHO 31.12.2021/3412',
    'Helsingin HO 12.5.2022 nro 22/112345',
    'R 20/1234, dnro 03/012345/24',
    '5680/R/0012345/21',
    'ECLI:FI:KKO:2020:10',
    'ECLI:EU:C:2015:123',
    'CELEX:32011L0036',
    'CELEX:02011L0036-20240714',
    'OJ L, 2024/1712, 24.6.2024, ELI: http://data.europa.eu/eli/dir/2024/1712/oj',
    'EUVL L 101, 15.4.2011, s. 1–11',
    'URN:ISBN:978-952-383-001-2',
    'ISBN 978-951-53-3700-6 (pdf)',
    'ISBN 9789515337006',
    'URN:NBN:fi-fe2020042322020',
    'https://www.finlex.fi/fi/laki/ajantasa/2011/20110746',
    'https://www.finlex.fi/fi/laki/ajantasa/2011/20110746#L4P38a',
    'https://www.finlex.fi/fi/lainsaadanto/2011/746#chp_4__sec_38',
    'https://finlex.fi/eli?uri=http://data.finlex.fi/eli/sd/2011/746/ajantasa/2024-12-30/fin',
    '27.11.2026 klo 13.30',
    '27.11.2026 klo 13.30–14.45, huone 308',
    'klo 08.30, 09.15 ja 10.45',
    'luettu 3/2026, sellaisena kuin 2/2025',
    'maksettu 13.10.26 - 500 e',
    'maksettu 13.10.26: 1 200 euroa, 1.11.26: 450 euroa',
    'tunnit 101224 120 h',
    // Sums, hours and numbers whose digits agree by chance.
    'maksettu 11.3.26 1170, 110326 1170, 11.3.26 - 1170',
    'tunnit 11.3.26 102h, 11.3.26: 102h, 110326 102h',
    'KHO 15.3.2024/1150, KHO 15.3.24/1150',
    '1.3.22-2024',
    '03/2024: 1 850,00 €, 04/2024: 2 100,50 €',
    'palkka 05/2024 oli 358 €, 06/2024 358 000 e',
    'yhteensä 358 412 tapausta',
    'asiakkaita 358, 412 ja 119',
    'kohdat [at] ja (at)',
    'tables[at]?.shown',
    'versio 0.12.1, kuva 01.02',
    'tili FI21 1234 5600 0007 85',
  ])
    expect(findIdentity(text), text).toBeUndefined();
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
  for (const sign of ['a', '0', '-', '1-', 'a@', '(at) ', 'a[at]', '1.', '040/', '131052 '])
    expect(() => findIdentity(sign.repeat(1_000_000 / sign.length))).not.toThrow();
}, 20_000);
