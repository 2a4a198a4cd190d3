import { expect, test } from 'vitest';
import { noting } from '../crypto/noting.ts';
import type { Place, Vault } from '../crypto/vault.ts';
import { divider } from '../i18n/written.ts';
import { writtenIn } from './made-file.ts';

const place = (row: string, table = 'event'): Place => ({ table, row, room: 1, version: 1 });
/** A vault that opens whatever it is given as text. */
const plain = {
  open: (_: Place, sealed: Buffer) => sealed.toString(),
  document: (_: Place, sealed: Buffer) => JSON.parse(sealed.toString()),
} as unknown as Vault;

/** What somebody wrote of rows that were opened, and a view of some texts. */
function from(rows: Record<string, object | string>, view: object, typed?: object) {
  const opened = new Set<string>();
  const vault = noting(plain, opened);
  for (const [row, sealed] of Object.entries(rows)) {
    if (typeof sealed === 'string') vault.open(place(row), Buffer.from(sealed));
    else vault.document(place(row), Buffer.from(JSON.stringify(sealed)), () => ({}));
  }
  return divider(writtenIn({ opened, view }, typed), 'en');
}
const languages = (divide: ReturnType<typeof from>, text: string) =>
  divide(text)?.flatMap(({ words, language }) => (language ? [`${language} ${words}`] : []));

const note = 'Hän kertoi tänään, että velka on kasvanut.';

test('a text of a few words is marked by its own words, one of an open name is not', () => {
  const divide = from({ a: { label: 'Passi otettu' }, b: 'Turvakoti Lyhty' }, { of: 'Järviseudun hyvinvointialue' });
  expect(languages(divide, 'Passi otettu')).toEqual(['fi Passi otettu']);
  expect(languages(divide, 'Event: Passi otettu, 9 June')).toEqual(['fi Passi otettu']);
  expect(languages(divide, 'Turvakoti Lyhty')).toBeUndefined();
  expect(languages(divide, 'Järviseudun hyvinvointialue')).toBeUndefined();
});

test('what leaves it open is weighed with what else was written in its row, where the reader gets that too', () => {
  const unsure = 'Hanna kuultavana';
  const row = { label: unsure, text: note };
  expect(languages(from({ a: row }, row), unsure)).toEqual([`fi ${unsure}`]);
  // The view of this page has the name alone.
  expect(languages(from({ a: row }, { label: unsure }), unsure)).toBeUndefined();
  // What stands in another row says nothing of it.
  const apart = { rows: [{ label: unsure }, { label: 'Minna', text: note }] };
  expect(languages(from({ a: { label: unsure }, b: note }, apart), unsure)).toBeUndefined();
  // The same words stand in rows of two languages.
  const swedish = { label: unsure, text: 'Klienten berättade att skulden har växt.' };
  expect(languages(from({ a: row, b: swedish }, { rows: [row, swedish] }), unsure)).toBeUndefined();
});

test('a row that does not stand in the view changes nothing, though its words stand in another that does', () => {
  const unsure = 'Hanna kuultavana';
  const row = { label: unsure, text: note };
  const left = { label: unsure, text: 'Klienten berättade att skulden har växt.' };
  expect(languages(from({ a: row, b: left }, row), unsure)).toEqual([`fi ${unsure}`]);
  // Both of its texts stand in the view, each in another row.
  const swedish = { label: 'Klienten berättade att skulden har växt.', text: null };
  const rows = { a: row, b: left, c: swedish };
  expect(languages(from(rows, { rows: [row, swedish] }), unsure)).toEqual([`fi ${unsure}`]);
});

test('codes that a form sends are no words of it', () => {
  const typed = { kinds: ['language'], label: 'Hanna kuultavana', text: note };
  expect(languages(from({}, {}, typed), 'Hanna kuultavana')).toEqual(['fi Hanna kuultavana']);
});

test('what is typed into one form is weighed together', () => {
  expect(languages(from({}, {}, { label: 'Hanna kuultavana', text: note }), 'Hanna kuultavana')).toEqual([
    'fi Hanna kuultavana',
  ]);
});

test('one word is marked where it stands alone, and not within a sentence', () => {
  const divide = from({ a: { label: 'isoveli' } }, {});
  expect(languages(divide, 'isoveli ')).toEqual(['fi isoveli ']);
  expect(languages(divide, 'The word isoveli here')).toBeUndefined();
});
