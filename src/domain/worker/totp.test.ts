import { expect, test } from 'vitest';
import { acceptedStep, newTotpSecret, totpCode, totpUri } from './totp.ts';

const at = new Date('2026-11-24T08:12:10Z');
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000);

test('the codes are those of RFC 6238 (appendix B, last six digits)', () => {
  // The ASCII secret "12345678901234567890".
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  expect(totpCode(secret, new Date(59_000))).toBe('287082');
  expect(totpCode(secret, new Date(1_111_111_109_000))).toBe('081804');
  expect(totpCode(secret, new Date(20_000_000_000_000))).toBe('353130');
});

test('a code counts in its own step and in the ones beside it, and tells which step it is of', () => {
  const secret = newTotpSecret();
  const code = totpCode(secret, at);
  const step = Math.floor(at.getTime() / 30_000);
  for (const seconds of [-30, 0, 19, 30, 49]) expect(acceptedStep(secret, code, later(seconds))).toBe(step);
  for (const seconds of [-90, 60, 90, 3600]) expect(acceptedStep(secret, code, later(seconds))).toBeUndefined();
});

test('spaces in a code are forgiven, anything else is not', () => {
  const secret = newTotpSecret();
  const code = totpCode(secret, at);
  expect(acceptedStep(secret, ` ${code.slice(0, 3)} ${code.slice(3)} `, at)).toBeDefined();
  for (const given of ['', code.slice(1), `${code}0`, `${code}x`, '١٢٣٤٥٦'])
    expect(acceptedStep(secret, given, at)).toBeUndefined();
});

test('the address for the app names issuer and account', () => {
  const secret = newTotpSecret();
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  const uri = new URL(totpUri(secret, 'anna@saarni.example'));
  expect([uri.protocol, uri.host]).toEqual(['otpauth:', 'totp']);
  expect(uri.searchParams.get('secret')).toBe(secret);
  expect(uri.searchParams.get('issuer')).toBe('Rinnalla');
});
