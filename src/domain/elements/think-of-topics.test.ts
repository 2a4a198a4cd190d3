import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meansCodes } from '../piece/index.ts';
import { topics as toldTopics } from '../telling/index.ts';
import type { Recorded } from './elements.ts';
import { thinkOfTopics } from './think-of-topics.ts';
import { topics } from './topics/topics.ts';

const piece = (sort: string, code: string, more: Partial<Recorded> = {}): Recorded => ({
  id: `${sort}-${code}`,
  sort,
  code,
  answer: 'answered',
  status: null,
  means: [],
  also: [],
  phases: [],
  direction: null,
  asChild: null,
  from: null,
  until: null,
  mistaken: false,
  ...more,
});

const open = (pieces: readonly Recorded[], told: readonly string[] = []) =>
  thinkOfTopics(pieces, told, topics).groups.flatMap((group) => group.open.map((item) => item.key));

test('at first every topic is open, each under whoever usually knows', () => {
  expect(open([]).toSorted()).toEqual(topics.map((topic) => topic.key).toSorted());
  expect(new Set(topics.map((topic) => topic.key)).size).toBe(topics.length);
});

test('a recorded piece closes its topic, and so does a means carried by an event', () => {
  expect(open([piece('thing', 'debt')])).not.toContain('debts');
  expect(open([piece('event', 'other', { means: ['digital-surveillance'] })])).not.toContain('phone');
});

test('a further part of a person closes the topic of that part', () => {
  const one = piece('actor', 'helper', { also: ['lender'] });
  expect([open([piece('actor', 'helper')]).includes('debts'), open([one]).includes('debts')]).toEqual([true, false]);
});

test('a means that was looked for and not observed has been asked', () => {
  expect(open([piece('control', 'substances', { status: 'not-observed' })])).not.toContain('substances');
});

test('what she did not want to answer is not asked again', () => {
  expect(open([piece('event', 'made-to-offend', { answer: 'did-not-answer' })])).not.toContain('forced-offences');
});

test('a recorded “not asked” leaves the topic open and says so', () => {
  const { groups } = thinkOfTopics([piece('control', 'debt-bondage', { answer: 'not-asked' })], [], topics);
  expect(groups.flatMap((group) => group.open).find((item) => item.key === 'debts')).toEqual({
    key: 'debts',
    noted: true,
  });
});

test('what she has told to anybody is not asked again', () => {
  expect(open([], ['leaving'])).not.toContain('leaving');
  expect(open([], ['leaving'])).not.toContain('danger-now');
});

test('what was recorded by mistake was not asked', () => {
  expect(open([piece('thing', 'debt', { mistaken: true })])).toContain('debts');
});

test('more recorded or told never opens a topic, and every topic stands in one list', () => {
  const some = fc.subarray(meansCodes.map((code) => piece('control', code)));
  const told = fc.subarray([...toldTopics]);
  fc.assert(
    fc.property(some, told, some, told, (pieces, topicsTold, more, moreTold) => {
      const less = open([...pieces, ...more], [...topicsTold, ...moreTold]);
      expect(open(pieces, topicsTold)).toEqual(expect.arrayContaining(less));
      const seen = thinkOfTopics(pieces, topicsTold, topics);
      expect([...seen.asked, ...open(pieces, topicsTold)].toSorted()).toEqual(
        topics.map((topic) => topic.key).toSorted(),
      );
    }),
  );
});
