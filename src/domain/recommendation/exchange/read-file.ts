import { readDay, text as textField } from '../../../platform/http/fields.ts';
import { isLanguage, type Language, languages } from '../../../platform/i18n/texts.ts';
import { findIdentity } from '../../../platform/identity/looks-like-identity.ts';
import { themes } from '../../practice/index.ts';
import type { RecommendationWords } from '../item.ts';
import { addressees } from '../recommendation.ts';
import { isShippedSet, type Library, type LoadedAbout, type LoadedItem } from '../standing.ts';
import {
  type Column,
  type FileProblem,
  type FileRow,
  mostItems,
  mostProblems,
  mostSets,
  setColumns,
} from './file-form.ts';
import { readJson } from './read-json.ts';
import { readTable, shown } from './read-table.ts';

/** A list as a file brings it. */
export interface FileSet {
  readonly key: string;
  readonly about: LoadedAbout;
  readonly items: readonly LoadedItem[];
}

export interface ReadFile {
  readonly sets: readonly FileSet[];
  /** None: the file can be taken as a whole. The first of them, where there are very many. */
  readonly problems: readonly FileProblem[];
  readonly problemCount: number;
}

const longest: Readonly<Partial<Record<Column, number>>> = {
  ...{ title: 300, publisher: 200, address: 600, licence: 300 },
  ...{ fi: 600, sv: 600, en: 600, note_fi: 400, note_sv: 400, note_en: 400 },
};
const keyShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const anyText = textField(10_000);

const wordsOf = (cell: string | undefined): string[] => (cell ?? '').split(/[\s,;|]+/).filter(Boolean);

/** `2024`, `2024-06` or `2024-06-10`. */
const isDated = (said: string): boolean =>
  /^(19|20|21)\d\d(-(0[1-9]|1[0-2]))?$/.test(said) || (/^\d{4}-\d\d-\d\d$/.test(said) && readDay(said) === said);

/** Whatever is written anywhere: text at all, not too long, of nobody. */
function wrongTexts(row: FileRow): FileProblem[] {
  return Object.entries(longest).flatMap(([column, most]): FileProblem[] => {
    const said = row[column as Column] ?? '';
    if (said === '') return [];
    const problem = (reason: FileProblem['reason']) => [{ line: row.line, reason, value: column }];
    if (said.length > most) return problem('too-long');
    if (!anyText.safeParse(said).success) return problem('characters');
    return findIdentity(said) ? problem('looks-like-identity') : [];
  });
}

function wrongSet(row: FileRow): FileProblem[] {
  const { line, set = '', dated = '', language = '' } = row;
  const missing = (['title', 'publisher', 'address', 'licence'] as const).filter((column) => !row[column]);
  return [
    ...(keyShape.test(set) && set.length >= 2 && set.length <= 30
      ? []
      : [{ line, reason: 'set' as const, value: shown(set) }]),
    ...(isShippedSet(set) ? [{ line, reason: 'shipped' as const, value: set }] : []),
    ...missing.map((value) => ({ line, reason: 'required' as const, value })),
    ...(dated === '' || isDated(dated) ? [] : [{ line, reason: 'dated' as const, value: shown(dated) }]),
    ...(isLanguage(language) ? [] : [{ line, reason: 'language' as const, value: shown(language) }]),
  ];
}

function wrongItem(row: FileRow, key: string, taken: ReadonlyMap<string, string>): FileProblem[] {
  const { line, id = '', state = '' } = row;
  const unknown = (cell: string | undefined, known: readonly string[]) =>
    wordsOf(cell).filter((word) => !known.includes(word));
  const of = taken.get(key);
  return [
    ...(keyShape.test(id) && key.length <= 60 ? [] : [{ line, reason: 'id' as const, value: shown(id) }]),
    ...(of === undefined || of === row.set ? [] : [{ line, reason: 'taken' as const, value: key }]),
    ...(['addressees', 'themes'] as const)
      .filter((column) => wordsOf(row[column]).length === 0)
      .map((value) => ({ line, reason: 'required' as const, value })),
    ...unknown(row.addressees, addressees).map((word) => ({
      line,
      reason: 'unknown-addressee' as const,
      value: shown(word),
    })),
    ...unknown(row.themes, themes).map((word) => ({ line, reason: 'unknown-theme' as const, value: shown(word) })),
    ...(['', 'current', 'history'].includes(state) ? [] : [{ line, reason: 'state' as const, value: shown(state) }]),
    ...(languages.some((language) => row[language]) ? [] : [{ line, reason: 'no-words' as const }]),
    ...languages
      .filter((language) => row[`note_${language}`] && !row[language])
      .map((language) => ({ line, reason: 'note-alone' as const, value: `note_${language}` })),
  ];
}

/** What is said of a list stands in its first row; a later one says the same or nothing. */
function differing(first: FileRow, row: FileRow): FileProblem[] {
  return setColumns
    .filter((column) => row[column] && row[column] !== first[column])
    .map((value) => ({ line: row.line, reason: 'differs', value }));
}

function itemOf(row: FileRow, key: string): LoadedItem {
  const words: Partial<Record<Language, RecommendationWords>> = {};
  for (const language of languages) {
    const [says, note] = [row[language], row[`note_${language}`]];
    if (says) words[language] = note ? { says, note } : { says };
  }
  const some = <Word extends string>(cell: string | undefined, known: readonly Word[]) =>
    known.filter((word) => wordsOf(cell).includes(word)) as [Word, ...Word[]];
  return {
    key,
    addressees: some(row.addressees, addressees),
    themes: some(row.themes, themes),
    state: row.state === 'history' ? 'history' : 'current',
    words,
  };
}

const aboutOf = ({
  title = '',
  publisher = '',
  language,
  dated,
  address = '',
  licence = '',
}: FileRow): LoadedAbout => ({
  ...{ title, publisher, language: language as Language },
  ...(dated ? { dated } : {}),
  ...{ address, licence },
});

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A file of which nothing could be read. */
const alone = (reason: FileProblem['reason']): ReadFile => ({
  sets: [],
  problems: [{ line: 1, reason }],
  problemCount: 1,
});

/** Reads a file whole: what is wrong with it, each by its line. Where anything is, nothing of it is to be taken. */
export function readFile(bytes: Uint8Array, library: Library): ReadFile {
  const text = decoded(bytes);
  if (text === undefined) return alone('encoding');
  if (text.trim() === '') return alone('empty');
  const { rows, problems: read } = /^\s*[{[]/.test(text) ? readJson(text) : readTable(text);
  const problems: FileProblem[] = [...read];
  if (rows.length === 0 && read.length === 0) problems.push({ line: 1, reason: 'empty' });
  const taken = new Map(library.items.map(({ key, set }) => [key, set]));
  const seen = new Set<string>();
  const sets = [...Map.groupBy(rows, ({ set }) => set ?? '')].map(([key, own]): FileSet => {
    const [first] = own as [FileRow, ...FileRow[]];
    problems.push(...wrongSet(first));
    if (own.length > mostItems) problems.push({ line: first.line, reason: 'too-many', value: key });
    const items = own.map((row) => {
      const item = `${key}-${row.id ?? ''}`;
      problems.push(...differing(first, row), ...wrongItem(row, item, taken), ...wrongTexts(row));
      if (seen.has(item)) problems.push({ line: row.line, reason: 'duplicate-id', value: shown(row.id ?? '') });
      seen.add(item);
      return itemOf(row, item);
    });
    return { key, about: aboutOf(first), items };
  });
  if (sets.length > mostSets) problems.push({ line: 1, reason: 'too-many', value: String(sets.length) });
  const first = problems.toSorted((a, b) => a.line - b.line).slice(0, mostProblems);
  return { sets, problems: first, problemCount: problems.length };
}
