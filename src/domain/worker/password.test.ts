import { expect, test } from 'vitest';
import { hashPassword, nobodysHash, verifyPassword } from './password.ts';

test('a password opens its own hash alone, in whichever Unicode form it is typed', async () => {
  const kept = await hashPassword('Päivänkakkara 7');
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(await verifyPassword('Päivänkakkara 7', kept)).toBe(true);
  expect(await verifyPassword('Pa\u0308iva\u0308nkakkara 7', kept)).toBe(true);
  expect(await verifyPassword('Päivänkakkara 8', kept)).toBe(false);
  expect(await verifyPassword('', kept)).toBe(false);
});

test('equal passwords have different hashes', async () => {
  expect(await hashPassword('sama')).not.toBe(await hashPassword('sama'));
});

test('the hash of an account that is not there has the same cost and opens for nobody', async () => {
  expect(await nobodysHash()).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword('', await nobodysHash())).toBe(false);
});

test('what is no hash of ours opens nothing', async () => {
  for (const kept of [
    '',
    'plain',
    '$argon2i$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$aGFzaGhhc2g',
    '$argon2id$v=19$m=19456,t=2,p=1$$',
  ]) {
    expect(await verifyPassword('plain', kept)).toBe(false);
  }
});
