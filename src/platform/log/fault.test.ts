import { expect, test } from 'vitest';
import { toldFault } from './fault.ts';

const told = (error: unknown) => JSON.stringify(toldFault(error));

test('a fault is told by its kind and place, without its words', () => {
  const error = new TypeError('Anna Kallio asuu\n    at Anna (/koti/Anna:1:1)');
  const { kind, at } = toldFault(error);
  expect(kind).toBe('TypeError');
  expect(at?.[0]).toMatch(/^src\/platform\/log\/fault\.test\.ts:\d+:\d+$/);
  expect(told(error)).not.toMatch(/Anna|koti/);
});

test('of the database its code and the names of our schema are told, no value', () => {
  const error = Object.assign(new Error('duplicate key value (anna@saarni.fi)'), {
    code: '23505',
    table: 'credential',
    constraint: 'credential_email_key',
    detail: 'Key (email)=(anna@saarni.fi) already exists.',
  });
  expect(toldFault(error)).toMatchObject({ code: '23505', of: 'credential.credential_email_key' });
  expect(told(error)).not.toContain('anna');
});

test('a cause is told in the same way, what is no error only by its type, a strange code not at all', () => {
  const cause = Object.assign(new Error('open /srv/T-7F3K2Q'), { code: 'ENOSPC' });
  expect(toldFault(new Error('x', { cause })).cause).toMatchObject({ code: 'ENOSPC' });
  expect(told(new Error('x', { cause }))).not.toContain('7F3K2Q');
  expect(toldFault('Anna')).toEqual({ kind: 'string' });
  expect(told(Object.assign(new Error(''), { code: 'Anna Kallio' }))).not.toContain('Anna');
});

test('a circle of causes ends', () => {
  const error = new Error('x');
  error.cause = error;
  expect(told(error).length).toBeLessThan(20_000);
});
