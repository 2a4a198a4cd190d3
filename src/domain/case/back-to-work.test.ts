import { expect, test } from 'vitest';
import { workAddress } from './back-to-work.ts';

test('what is done on the own work, in the list of what waits or on the first page of a case leads back there, and nowhere else', () => {
  for (const path of ['/tyo', '/tyo/odottaa', '/tyo/odottaa?caseId=abc234&show=others', '/t/abc234'])
    expect(workAddress({ path })).toBe(path);
  for (const path of [
    '/t/abc234/verkosto',
    '//evil.example',
    '/t/abc23',
    '/tyo/odottaa?x=//',
    'https://evil.example/tyo',
    '/t/abc234?x=1',
  ])
    expect(workAddress({ path })).toBeUndefined();
});
