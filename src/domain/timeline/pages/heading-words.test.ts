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

const told = (lane: 'events' | 'services', when: string, code: string | null = null) => ({
  ...{ entry: { kind: code ? 'event' : 'note', code, status: null, outcome: null }, lane, when: keptWhen(when) },
  extent: extentOf(keptWhen(when), today),
});
const found = (...entries: ReturnType<typeof told>[]) => headingWords(headingFacts(entries, [], today), 'fi');

test('the sentence tells what was found: how long it lasted as a range, and how soon help followed on leaving', () => {
  expect(said('fi', '2003~', '2009~')).toContain('Ensimmäisestä viimeiseen: noin 3–9 vuotta.');
  expect(said('fi', '2003-09-14', '2010-03-01')).toContain('Ensimmäisestä viimeiseen: noin 6 vuotta.');
  expect(said('fi', '2003-09-14', '2003-10-01')).not.toContain('Ensimmäisestä');
  const left = told('events', '2026-06-18', 'left');
  expect(found(left, told('services', '2026-06-19'))).toContain('Lähdöstä ensimmäiseen merkintään avusta: 1 päivä.');
  expect(found(left, told('services', '2026-06-18'))).toContain('Apua on kirjattu samalta päivältä kuin lähtö.');
  // Help that may have been there before is none that followed.
  expect(found(left, told('services', '2026-06'))).not.toContain('avusta');
  expect(found(told('events', '2026-06-18', 'threat'), told('services', '2026-06-19'))).not.toContain('avusta');
});

test('how long it lasted is of all that may have been first or last, and never said more precisely than any was told', () => {
  // The first of them may have been at any time of 2005, whichever stands first by its middle.
  expect(said('fi', '2005', '2005-06-15', '2006-01-01')).toContain('Ensimmäisestä viimeiseen: noin 7–12 kuukautta.');
  // What was before is the first, and nobody said how long before.
  expect(said('fi', '[..2002]', '2003~', '2009~')).toContain('ennen vuotta 2003 – n. 2009.');
  expect(said('fi', '[..2002]', '2003~', '2009~')).toContain('Ensimmäisestä viimeiseen: vähintään noin 5 vuotta.');
  expect(said('fi', '/2004', '2006-05-01')).toContain('Ensimmäisestä viimeiseen: vähintään');
});

test('what followed on leaving is help that was there, and may have come sooner where its time is vague', () => {
  const left = told('events', '2026-06-18', 'left');
  const help = (when: string, entry: object) => ({ ...told('services', when), entry: { ...left.entry, ...entry } });
  const later = told('services', '2026-08-18');
  expect(found(left, later)).toContain('avusta: 61 päivää.');
  expect(found(left, told('services', '2026-06'), later)).toContain('avusta: enintään noin 61 päivää.');
  expect(found(left, told('services', '2026/..'), later)).toContain('avusta: enintään noin 61 päivää.');
  // Neither what is to come nor what came to nothing.
  for (const none of [
    help('2026-12-01', { kind: 'appointment', status: 'coming' }),
    help('2026-06-20', { kind: 'appointment', status: 'cancelled' }),
    help('2026-06-20', { kind: 'contact-made', outcome: 'not-reached' }),
    help('2026-12-01', { kind: 'help' }),
  ])
    expect(found(left, none)).not.toContain('avusta');
  expect(found(left, help('2026-06-20', { kind: 'contact-made', outcome: 'reached' }))).toContain('avusta: 2 päivää.');
  // Of some classes alone nobody can say what followed.
  expect(headingFacts([left, later], [], today, true).helpAfterLeaving).toBeNull();
});

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
