import { expect, test } from 'vitest';
import {
  type Admission,
  arrangementOf,
  type HomeLine,
  type Sentence,
  sentences,
  standingOn,
} from '../../src/domain/home-municipality/arranges.ts';
import { sentenceWords } from '../../src/domain/home-municipality/line-words.ts';
import { receiverHint } from '../../src/domain/home-municipality/receiver.ts';
import { citeWords, provisionOf } from '../../src/domain/law/index.ts';
import { languages } from '../../src/platform/i18n/texts.ts';
import { type TableRow, tableUnder } from './table.ts';

const situations = tableUnder('home-municipality.md', 'Situations of the home municipality');
const receivers = tableUnder('home-municipality.md', 'To whom a referral goes');

/** `B: 2026-01-10 yes 08`: whose, from which day, what, who arranges. */
const lineOf = (said: string, place: number): HomeLine => {
  const [, organisationId = 'A', sinceOn = '', answer = '', county] =
    /^(?:(\w): )?(\d{4}-\d\d-\d\d) (yes|no|unclear)(?: (\d\d))?$/.exec(said) ?? [];
  if (!sinceOn) throw new Error(`Not a line: ${said}`);
  return {
    organisationId,
    sinceOn,
    answer: answer as HomeLine['answer'],
    county: county ?? null,
    writtenAt: `2026-01-01T00:00:${String(place).padStart(2, '0')}Z`,
  };
};
const standingOf = (row: TableRow) => standingOn(row.list('kept').map(lineOf), row.cell('today'));

/** What a change looks like in the table. */
function changeOf(row: TableRow): string {
  const { change } = standingOf(row);
  if (change === null) return '';
  const what = change.other.answer === 'no' ? 'none' : `county ${change.other.county}`;
  return change.coming ? `coming ${change.on} to ${what}` : `${change.on} from ${what}`;
}

test('there are enough situations, and every sentence is in one', () => {
  expect(situations.length).toBeGreaterThanOrEqual(15);
  const said = situations.flatMap((row) => arrangementOf(standingOf(row), row.cell('system') as Admission));
  expect(Object.keys(sentences).filter((sentence) => !said.includes(sentence as Sentence))).toEqual([]);
});

test.each(situations.map((row) => [row.at, row] as const))('%s', (_, row) => {
  const standing = standingOf(row);
  const says = arrangementOf(standing, row.cell('system') as Admission);
  const of = (part: string) =>
    says.filter((sentence) => sentence.startsWith(`${part}.`)).map((sentence) => sentence.slice(part.length + 1));
  const county = (code: string) => (code === 'county' ? `county ${standing.county}` : code);
  expect(of('arranges').map(county).toSorted(), 'arranges').toEqual(row.list('arranges').toSorted());
  expect(of('decides').toSorted(), 'decides').toEqual(row.list('decides').toSorted());
  expect(of('pays'), 'pays').toEqual(row.list('pays'));
  expect(changeOf(row), 'change').toBe(row.cell('on moving'));
  const unconfirmed = says.filter((sentence) => sentences[sentence].some((key) => provisionOf(key).mark !== 'read'));
  expect(unconfirmed.toSorted(), 'not confirmed').toEqual(row.list('not confirmed').toSorted());
});

test.each(receivers.map((row) => [row.at, row] as const))('%s', (_, row) => {
  const [kind = '', county = ''] = row.cell('receiver').split(' ');
  expect(receiverHint({ kind, county }, standingOf(row)) ?? '').toBe(row.cell('hint'));
});

test('what no source was found for is not stated as a fact', () => {
  const unsourced = Object.entries(sentences).filter(([, keys]) =>
    keys.some((key) => provisionOf(key).mark === 'unverified'),
  );
  expect(unsourced.length).toBeGreaterThan(3);
  for (const [sentence] of unsourced)
    for (const [language, none] of [
      ['fi', /ei löytynyt|vahvistamatta/],
      ['sv', /hittades|inte bekräfta/],
      ['en', /\bno source\b|not confirmed|not found/i],
    ] as const)
      expect(sentenceWords(language, sentence as Sentence, 'X'), sentence).toMatch(none);
});

test('every sentence of the law is said with its place and mark in three languages', () => {
  for (const [sentence, keys] of Object.entries(sentences))
    for (const language of languages) {
      const words = sentenceWords(language, sentence as Sentence, 'X');
      expect(words.length, sentence).toBeGreaterThan(10);
      for (const key of keys)
        expect(citeWords(language, provisionOf(key)), sentence).toMatch(
          /luettu|lainattu|päätelty|vahvist|läst|citerat|slutsats|bekräft|read|quoted|inferred|confirmed/,
        );
    }
});
