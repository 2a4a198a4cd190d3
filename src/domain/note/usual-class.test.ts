import { expect, test } from 'vitest';
import { usualClass } from './usual-class.ts';

test('a note begins in the class that such an organisation mostly writes, if it may be written in', () => {
  expect(usualClass('victim-support', ['account', 'contact', 'support'])).toBe('support');
  expect(usualClass('health-services', ['contact', 'health'])).toBe('health');
  expect(usualClass('counsel', ['account', 'process'])).toBe('process');
});

test('where it may not, the only class that is left, and otherwise none is chosen for anybody', () => {
  expect(usualClass('health-services', ['contact'])).toBe('contact');
  expect(usualClass('health-services', ['contact', 'account'])).toBeUndefined();
  expect(usualClass('regional-network', ['contact', 'account'])).toBeUndefined();
  expect(usualClass(undefined, [])).toBeUndefined();
});
