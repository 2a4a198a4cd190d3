import { expect, test } from 'vitest';
import { endpoints } from '../../endpoints.ts';
import { auditSentence, knownKinds } from './event.texts.ts';
import { useOf } from './log.ts';

/** Names that no endpoint bears: written by sign-in, by forms and by refusals. */
const others = [
  'FormOpened',
  'Refused',
  'NotFound',
  'SignedIn',
  'SignedOut',
  'SignInFailed',
  'AccountCreated',
  'CalendarFeedRead',
];
const names = [...new Set([...endpoints.map((endpoint) => endpoint.audit), ...others])].sort();

test('every name in the use log has its words, and every word its name', () => {
  expect(names.filter((name) => !knownKinds.includes(name))).toEqual([]);
  expect(knownKinds.filter((name) => !names.includes(name))).toEqual([]);
});

test('every name is a look where its endpoint only looks, and a change where it changes', () => {
  // An opened number and a place looked at are changes of nothing, but asked for by a form.
  const askedByForm = new Set(['ContactPointOpened', 'PlaceLookedAt']);
  for (const { audit, method } of endpoints) {
    if (!askedByForm.has(audit)) expect([audit, useOf(audit)]).toEqual([audit, method === 'GET' ? 'looks' : 'changes']);
  }
});

test('a calendar program that reads changes nothing', () => {
  expect(useOf('CalendarFeedRead')).toBe('looks');
});

test('a name that is not known is told as it is', () => {
  expect(auditSentence('fi', 'SomethingNew')).toBe('käytti palvelua (SomethingNew)');
  expect(auditSentence('sv', 'toString')).toBe('använde tjänsten (toString)');
});
