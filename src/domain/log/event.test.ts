import { expect, test } from 'vitest';
import { endpoints } from '../../endpoints.ts';
import { knownEvents, wordsWithoutEvent } from '../../platform/audit/event-words.ts';
import { auditSentence, eventsWithoutEndpoint } from './event.texts.ts';
import { useOf } from './log.ts';

test('every endpoint has its words in the use log, and every word its endpoint', () => {
  const names = new Set([...endpoints.map(({ audit }) => audit), ...eventsWithoutEndpoint]);
  expect(
    [...names].filter((name) => !knownEvents().includes(name)),
    "give the slice's list to endpointsOf",
  ).toEqual([]);
  expect(wordsWithoutEvent(), 'words that nothing says: take them out of the texts').toEqual([]);
});

test('every name is a look where its endpoint only looks, and a change where it changes', () => {
  // An opened number, a place looked at and a search are changes of nothing, but asked for by a form.
  const askedByForm = new Set(['ContactPointOpened', 'PlaceLookedAt', 'TextsSearched']);
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
