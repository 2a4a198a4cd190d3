import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lengthOfTime, provisionOf } from '../../law/index.ts';
import { type Column, typedColumns, typedPendingColumns } from './columns.ts';
import { change, isNew, lawyer, marked, refused, row, today } from './marked.fixtures.ts';
import { entriesOf, readMarked } from './read-marked.ts';

test('right is checked, in the word of any language; not known writes nothing; a row without a mark is left out', () => {
  for (const verdict of ['oikein', ' Rätt ', 'RIGHT'])
    expect(marked({ verdict })).toMatchObject([{ refused: [], checks: true, change: {} }]);
  expect(marked({ verdict: 'en tiedä', note: 'Kysy oikeusministeriöstä' })).toMatchObject([
    { refused: [], checks: false, note: 'Elina Vuori, lakimies, 26.11.2026: Kysy oikeusministeriöstä' },
  ]);
  expect(marked({})).toEqual([]);
});

test('the law as it stood in a month is read from a cell that a spreadsheet has made a date of', () => {
  expect(marked({ verdict: 'oikein', asOf: '2026-10-01', readIn: 'suomeksi' })[0]).toMatchObject({
    refused: [],
    change: { asOf: '2026-10' },
  });
  expect(refused({ verdict: 'oikein', asOf: '2026-02-30' })).toEqual(['asOf']);
});

test('who marks on the day on which the row was last looked at has read it on that day, and is said to have', () => {
  const key = 'lsl-22';
  const { lookedOn, lookedBy, mark } = provisionOf(key);
  expect([lookedBy, mark]).toEqual(['makers', 'quoted']);
  const read = { verdict: 'oikein', reading: 'ajantasainen teksti', readIn: 'suomeksi', asOf: '10/2026' };
  const on = (day: string) => readMarked([row({ key, ...read })], { ...lawyer, on: day }, '2026-12-10')[0];
  expect(on(lookedOn)).toMatchObject({ refused: [], change: { mark: 'read', lookedOn }, checks: true });
  expect(on('2026-12-05')).toMatchObject({ refused: [], change: { mark: 'read', lookedOn: '2026-12-05' } });
});

test('a conclusion of which the law of a later time was read stays a conclusion, unless the lawyer says that it was read', () => {
  const key = 'vl-38-gets';
  expect(provisionOf(key).mark).toBe('inferred');
  const later = { key, verdict: 'oikein', asOf: '10/2026', readIn: 'suomeksi' };
  const [right] = marked(later);
  expect(right).toMatchObject({ refused: [], checks: true, change: { asOf: '2026-10', language: 'fi' } });
  expect(right?.change).not.toHaveProperty('mark');
  expect(marked({ ...later, newMark: 'luettu' })[0]).toMatchObject({ refused: [], change: { mark: 'read' } });
});

test('a correction says what differs, and what then stands is checked in the same stroke', () => {
  const length = Object.keys(provisionOf('ul-52b').limits).length;
  const [made] = marked({
    ...{ verdict: 'korjattava', newFi: 'Uusi.', newSv: 'Ny.', newEn: 'New.' },
    ...{
      newTimes: Array(length).fill('9 kuukautta').join('; '),
      asOf: '10/2026',
      reading: 'ajantasainen teksti',
      readIn: 'ruotsiksi',
    },
  });
  if (!made) throw new Error('nothing was read');
  expect(made).toMatchObject({ refused: [], flagged: [], checks: true });
  expect(made.change).toMatchObject({ says: { fi: 'Uusi.' }, asOf: '2026-10', version: 'consolidated' });
  const entries = entriesOf(made, lawyer);
  expect(entries.map(({ act, seen }) => `${act} ${seen}`)).toEqual(['corrected 0', 'checked 0']);
});

test.each<[string, Partial<Record<Column, string>>, string]>([
  ['a provision that there is not', { key: 'rl-99', verdict: 'oikein' }, 'unknown'],
  ['corrected here meanwhile', { version: '2', verdict: 'oikein' }, 'changed'],
  ['a mark that is none', { verdict: 'ehkä' }, 'verdict'],
  ['corrections without a mark', { newFi: 'Uusi.' }, 'unmarked'],
  ['right, and yet corrected', { verdict: 'oikein', newFi: 'Uusi.' }, 'right-corrected'],
  ['to be corrected, and nothing is', { verdict: 'korjattava', note: 'väärin' }, 'no-correction'],
  ['a time that is none', { verdict: 'korjattava', newTimes: 'puoli vuotta' }, 'newTimes'],
  ['other words for what was read', { verdict: 'oikein', reading: 'kirjasta' }, 'reading'],
  ['a month that is none', { verdict: 'oikein', asOf: '13/2025' }, 'asOf'],
  ['a day that is none', { verdict: 'korjattava', validFrom: '30.2.2026' }, 'validFrom'],
  ['a day when the act was not there', { verdict: 'korjattava', validFrom: '31.12.2003' }, 'before-law'],
  ['in force only after what was read', { verdict: 'korjattava', validFrom: '1.6.2026' }, 'outside-reading'],
  ['a wording to come', { verdict: 'korjattava', newFi: 'Uusi.', validFrom: '1.1.2027' }, 'not-in-force'],
  ['a first day to come, alone', { verdict: 'korjattava', validFrom: '1.1.2027' }, 'not-in-force'],
  ['a state of the law to come', { verdict: 'oikein', asOf: '12/2026' }, 'future'],
  ['what nobody has read', { key: 'gdpr-33', verdict: 'oikein' }, 'unread'],
  ['a text that is too long', { verdict: 'korjattava', newFi: 'a'.repeat(601) }, 'long'],
  ['amounts that are none', { key: 'rvl-9', verdict: 'korjattava', newAmounts: '1; 2; kolme; 4' }, 'newAmounts'],
  ['too few amounts', { key: 'rvl-9', verdict: 'korjattava', newAmounts: '1; 2' }, 'newAmounts'],
  ['a section of no known form', { verdict: 'korjattava', newSections: 'luvun alku' }, 'newSections'],
  ['an act without a year', { verdict: 'korjattava', newAmendedBy: '723' }, 'newAmendedBy'],
  ['a mark that the register does not have', { verdict: 'korjattava', newMark: 'varma' }, 'newMark'],
  ['a language of none', { verdict: 'oikein', readIn: 'latinaksi' }, 'readIn'],
  ['a question in one language', { verdict: 'en tiedä', newQuestionFi: 'Onko näin?' }, 'question'],
  ['words taken away', { verdict: 'korjattava', newFi: '–' }, 'words'],
  ['a subsection that is none', { verdict: 'korjattava', newSubsection: '2 mom.' }, 'newSubsection'],
  ['not known, and yet corrected', { verdict: 'en tiedä', newFi: 'Uusi.' }, 'unsure-corrected'],
])('refused: %s', (_, cells, reason) => {
  expect(refused(cells)).toEqual([reason]);
});

test('nobody has judged or noted a provision before the law was there, nor a wording before the act that made it', () => {
  const on = (day: string, cells: Partial<Record<Column, string>>) =>
    readMarked([row(cells)], { ...lawyer, on: day }, today).map((made) => made.refused.join());
  for (const cells of [{ verdict: 'oikein' }, { verdict: 'en tiedä', note: 'Kysy.' }])
    for (const day of ['1900-01-01', '2003-12-31']) expect(on(day, cells), day).toEqual(['before-law']);
  expect(on('2004-01-01', { verdict: 'en tiedä', note: 'Kysy.' })).toEqual(['']);
  // Of a row that was read as it stood in 2/2025.
  expect(on('2024-06-01', { verdict: 'korjattava', newAmendedBy: '1/2025' })).toEqual(['not-looked']);
});

test('nobody has checked a row before the law as it was read, nor before somebody read it', () => {
  const { asOf, lookedOn } = provisionOf('ul-52b');
  expect([asOf, lookedOn]).toEqual(['2025-02', '2026-11-24']);
  const on = (day: string) => readMarked([row({ verdict: 'oikein' })], { ...lawyer, on: day }, today)[0]?.refused;
  for (const day of ['2010-01-01', '2025-01-31', '2025-02-28', '2026-11-23'])
    expect(on(day), day).toEqual(['before-reading']);
  expect(on(lookedOn)).toEqual([]);
});

test('the same provision twice is refused twice: two versions of it cannot both stand', () => {
  const both = marked({ verdict: 'oikein' }, { verdict: 'korjattava', newFi: 'Uusi.' });
  expect(both.map((made) => made.refused)).toEqual([['twice'], ['twice']]);
});

test('flagged: other words of a provision whose amounts stay, unless the lawyer has written them again', () => {
  const worded = { newFi: 'Uusi.', newSv: 'Ny.', newEn: 'New.' };
  expect(marked({ key: 'rvl-9', verdict: 'korjattava', ...worded })[0]?.flagged).toEqual(['amounts-stay']);
  const again = { newAmounts: '15 000 €; €8,800; 3300; 200 euroa' };
  expect(marked({ key: 'rvl-9', verdict: 'korjattava', ...worded, ...again })[0]).toMatchObject({
    flagged: [],
    change: { says: {} },
  });
  expect(marked({ key: 'rvl-9', verdict: 'oikein' })[0]?.flagged).toEqual([]);
});

test('flagged: other words while the times stay, unless the lawyer has written the times again', () => {
  const worded = { verdict: 'korjattava', newFi: 'Uusi.', newSv: 'Ny.', newEn: 'New.' };
  const times = Object.values(provisionOf('ul-52b').limits).map((length) => lengthOfTime('fi', length));
  expect(marked(worded)[0]?.flagged).toEqual(['words-alone']);
  expect(marked({ ...worded, newTimes: times.join('; ') })[0]).toMatchObject({ flagged: [], change: { says: {} } });
  expect(marked({ ...worded, key: 'rl-25-3-2' })[0]?.flagged).toEqual([]);
  expect(marked({ verdict: 'oikein' })[0]?.flagged).toEqual([]);
});

test('flagged: a row that had no source gets one and its words stay, unless the lawyer says that it is right', () => {
  const read = { key: 'gdpr-33', reading: 'ajantasainen teksti', readIn: 'suomeksi', asOf: '10/2026' };
  expect(marked({ ...read, verdict: 'korjattava', newMark: 'luettu' })[0]?.flagged).toEqual(['no-source']);
  expect(marked({ ...read, verdict: 'oikein' })[0]).toMatchObject({ flagged: [], checks: true });
});

test('flagged, not refused: words in some languages only, and a time without its words', () => {
  const times = Object.values(provisionOf('ul-52b').limits).map(() => '9 kuukautta');
  expect(marked({ verdict: 'korjattava', newFi: 'Uusi.' })[0]?.flagged).toContain('some-languages');
  expect(marked({ verdict: 'korjattava', newTimes: times.join(';') })[0]?.flagged).toContain('times-alone');
});

test('a dash takes away what need not be there, and nothing else', () => {
  expect(marked({ key: 'shl-36', verdict: 'oikein', newQuestionFi: '–' })[0]?.change).toMatchObject({ question: null });
  const key = 'rl-25-3-1-marriage';
  expect(provisionOf(key).validFrom).not.toBeNull();
  expect(marked({ key, verdict: 'korjattava', validFrom: '-', newAmendedBy: '—' })[0]?.change).toMatchObject({
    validFrom: null,
    amendedBy: [],
  });
  expect(refused({ verdict: 'korjattava', newTimes: '–' })).toEqual(['newTimes']);
  const part = marked({ key: 'rvl-25', verdict: 'korjattava', newSubsection: '–' })[0];
  expect([part?.refused, part?.change.subsection]).toEqual([[], null]);
});

test('whatever stands in the cells, a row is refused or read, and nothing that is refused is written', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom('oikein', 'korjattava', '1', '=1+1', 'ul-52b', ''),
  );
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), fc.array(fc.array(cell, { maxLength: 20 })), (cells, changes) => {
      for (const made of readMarked([cells], lawyer, today, changes))
        expect(made.refused.length === 0 || Object.keys(made.change).length === 0).toBe(true);
    }),
  );
});

test('no cell in which a lawyer writes is taken with what tells who somebody is', () => {
  for (const said of ['Soita 040 123 4567.', 'Elina 131052-308T', 'elina@vuori.example']) {
    for (const column of typedColumns) {
      const [made] = marked({ verdict: 'oikein', [column]: said });
      expect([column, made?.refused.length]).not.toEqual([column, 0]);
    }
    for (const column of typedPendingColumns) {
      const [made] = readMarked([row({ key: 'vl-38a' })], lawyer, today, [
        change({ key: 'vl-38a', ...isNew, [column]: said }),
      ]);
      expect([column, made?.refused.length]).not.toEqual([column, 0]);
    }
  }
});

test('a document of the same row, or of a long text, a thousand times is read in the time of a thousand rows', () => {
  const long = 'e\u0301'.repeat(1_900);
  const same = Array.from({ length: 1_000 }, () =>
    row({ verdict: 'oikein', note: long, newMark: long, asOf: long, newAmounts: long }),
  );
  const changes = Array.from({ length: 1_000 }, () => change({ key: 'ul-52b', ...isNew, newStage: long }));
  const started = performance.now();
  expect(readMarked(same, lawyer, today, changes).every(({ refused }) => refused.join() === 'twice')).toBe(true);
  const [made] = readMarked([row({})], lawyer, today, changes);
  expect(made?.refused).toEqual(['pending-many']);
  expect(performance.now() - started).toBeLessThan(10_000);
});
