import { expect, test } from 'vitest';
import { looksLikeIdentity } from './looks-like-identity.ts';

test.each([
  '010190-900X',
  'koodi 010190A900X kirjattu',
  '010190Y900K',
  '010190-900x.',
  '010190 - 900X',
  'soita 040 123 4567',
  '+358 40 1234567',
  '0401234567',
  '(09) 1234 5678 ja 00358 40 1234567',
  'nimi.sukunimi@example.org',
  'nimi (at) example.org',
])('%s is refused', (text) => expect(looksLikeIdentity(text)).toBe(true));

test.each([
  'mies, jolla on asunto',
  '24.11.2026',
  '01.02.2023 ja 3.4.2024',
  'velka 12 000 € eli 12000 euroa',
  '0,5 milligrammaa, 00 tunnilla',
  'klo 09.30–10.45, huone 010',
  'keväällä 2023, n. 2019–2021',
  'T-7F3K2Q',
  'postinumero 00100',
  'artikla 25:3–3 a, 746/2011 33 §',
  '01-02-2023',
])('%s is not', (text) => expect(looksLikeIdentity(text)).toBe(false));
