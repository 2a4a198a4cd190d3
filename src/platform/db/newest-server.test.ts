import { expect, test } from 'vitest';
import { knowledgeIsOld, knownServers, lagOf } from './newest-server.ts';

const today = new Date('2026-11-27T12:00:00Z');

test('a server is compared with the newest minor release of its own major version', () => {
  expect(lagOf('18.4', today)).toEqual({ version: '18.4', newest: '18.6', behind: 2, unmaintained: false });
  expect(lagOf('17.12 (Debian 17.12-0+deb13u1)', today)).toMatchObject({ version: '17.12', behind: 0 });
  expect(lagOf('18.7', today).behind).toBe(0);
  expect(lagOf('19.1', today)).toEqual({ version: '19.1', newest: undefined, behind: 0, unmaintained: false });
});

test('a major version ends, and what was looked up gets old', () => {
  expect(lagOf('17.12', new Date('2029-11-30T12:00:00Z')).unmaintained).toBe(false);
  expect(lagOf('17.12', new Date('2029-12-01T12:00:00Z')).unmaintained).toBe(true);
  expect(knowledgeIsOld(new Date(`${knownServers.lookedUpOn}T12:00:00Z`))).toBe(false);
  expect(knowledgeIsOld(new Date(Date.parse(knownServers.lookedUpOn) + 130 * 86_400_000))).toBe(true);
});
