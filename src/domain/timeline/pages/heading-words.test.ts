import { expect, test } from 'vitest';
import { keptWhen } from '../../../platform/time/uncertain/index.ts';
import { dayCount, extentOf } from '../lanes/extent.ts';
import { headingFacts } from '../lanes/say-heading.ts';
import { headingWords } from './heading-words.ts';

const today = dayCount('2026-11-24');

const said = (language: 'fi' | 'sv' | 'en', ...times: string[]) => {
  const entries = times.map((each) => {
    const when = keptWhen(each);
    return { lane: 'events' as const, when, extent: extentOf(when, today) };
  });
  return headingWords(headingFacts(entries, [], today), language);
};

test('the sentence says from when to when as it was told, never the outermost year that may be meant', () => {
  expect(said('fi', '2009~', '2026-11-20')).toContain(', n. 2009 – 2026.');
  expect(said('fi', '2009-05', '2009~', '2026-11-20')).toContain(', vuosilta 2009–2026.');
  expect(said('fi', '2009~')).toContain(', n. 2009.');
  expect(said('fi', '2009-05', '2009-08-01')).toContain(', vuodelta 2009.');
  expect(said('fi', '2009-05', '2012~/..')).toContain(', vuosilta 2009–2026.');
  expect(said('fi', '[..2012]')).toContain(', ennen vuotta 2013.');
  expect(said('fi', '/2012')).toContain(', viimeistään vuodelta 2012.');
  expect(said('sv', '2009~', '2026-11-20')).toContain(', ca 2009 – 2026.');
  expect(said('en', '2009~', '2026-11-20')).toContain(', about 2009 – 2026.');
});
