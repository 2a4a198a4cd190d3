import { execFileSync } from 'node:child_process';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { groupsOf, markOfKey, readKey } from './receiver-key.ts';

const identity = await generateIdentity();
const key = await identityToRecipient(identity);

test('one key is read, whatever spaces it was copied with', () => {
  for (const text of [key, ` ${key}\n`, `${key.slice(0, 30)}\n${key.slice(30)}`, key.toUpperCase()])
    expect(readKey(text)).toEqual({ key });
});

test('what is no key for it is refused by what it is', () => {
  const at = key.length - 3;
  const wrong = key.slice(0, at) + (key[at] === 'q' ? 'p' : 'q') + key.slice(at + 1);
  expect(
    [
      identity,
      `avain: ${identity.toLowerCase()}`,
      'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI',
      '-----BEGIN OPENSSH PRIVATE KEY-----',
      `${key} ${key}`,
      'age1yubikey1qwt50d05nh5vutpdzmlg5wn80xq5negm4uj9ghv0snvdd3yysf5yw3rhl3t',
      wrong,
      key.slice(0, -1),
      'poliisi',
      '',
    ].map(readKey),
  ).toEqual(
    ['secret', 'secret', 'ssh', 'ssh', 'several', 'other-kind', 'checksum', 'checksum', 'not-a-key', 'not-a-key'].map(
      (problem) => ({ problem }),
    ),
  );
});

test('the mark is what any other program works out', () => {
  const program = 'import hashlib, sys; print(hashlib.sha256(sys.stdin.buffer.read()).hexdigest())';
  const sum = execFileSync('python3', ['-c', program], { input: key, encoding: 'utf8' });
  expect(sum.startsWith(markOfKey(key))).toBe(true);
  expect(groupsOf(markOfKey(key)).map(({ length }) => length)).toEqual(Array(8).fill(4));
});
