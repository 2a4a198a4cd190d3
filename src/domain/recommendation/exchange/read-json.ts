import { languages } from '../../../platform/i18n/texts.ts';
import { type FileProblem, type FileRow, formName } from './file-form.ts';
import { type ReadRows, shown } from './read-table.ts';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** The line of a syntax error, as far as the reader of JSON tells where it is. */
function brokenLine(text: string, error: unknown): number {
  const at = /position (\d+)/.exec(String(error))?.[1];
  return lineAt(text, at === undefined ? text.length : Number(at));
}

const namesOfSet = ['set', 'title', 'publisher', 'dated', 'language', 'address', 'licence', 'items'];
const namesOfItem = ['id', 'addressees', 'themes', 'state', 'says', 'note', 'read'];

/** Reads one file: what of it is no text, or bears a name that is not known, is told and not passed over. */
class JsonReader {
  readonly problems: FileProblem[] = [];
  readonly rows: FileRow[] = [];
  /** Lines on which an `id` stands, in their order: each item has one. */
  readonly #lines: readonly number[];
  #item = 0;

  constructor(text: string) {
    // A quotation mark within a text bears a backslash: this finds names alone.
    this.#lines = [...text.matchAll(/(?<!\\)"id"\s*:/g)].map(({ index }) => lineAt(text, index));
  }

  #known(line: number, value: Json, names: readonly string[]): void {
    for (const name of Object.keys(value))
      if (!names.includes(name)) this.problems.push({ line, reason: 'unknown-name', value: shown(name) });
  }

  #text(line: number, name: string, value: unknown): string {
    if (value === undefined || value === null) return '';
    if (typeof value === 'string') return value.trim();
    this.problems.push({ line, reason: 'not-text', value: name });
    return '';
  }

  #list(line: number, name: string, value: unknown): string {
    if (Array.isArray(value)) return value.map((each) => this.#text(line, name, each)).join(' ');
    this.problems.push({ line, reason: value === undefined ? 'required' : 'not-text', value: name });
    return '';
  }

  #inLanguages(line: number, name: string, value: unknown): string[] {
    if (value !== undefined && !isObject(value)) this.problems.push({ line, reason: 'not-text', value: name });
    const said = isObject(value) ? value : {};
    this.#known(line, said, languages);
    return languages.map((language) => this.#text(line, `${name}.${language}`, said[language]));
  }

  #readItem(about: Partial<FileRow>, item: unknown): void {
    const line = this.#lines[this.#item] ?? 1;
    if (!isObject(item) || item.id === undefined) {
      this.problems.push({ line, reason: 'required', value: 'id' });
      return;
    }
    this.#item += 1;
    this.#known(line, item, namesOfItem);
    const [fi, sv, en] = this.#inLanguages(line, 'says', item.says);
    const [note_fi, note_sv, note_en] = this.#inLanguages(line, 'note', item.note);
    this.rows.push({
      ...about,
      line,
      id: this.#text(line, 'id', item.id),
      addressees: this.#list(line, 'addressees', item.addressees),
      themes: this.#list(line, 'themes', item.themes),
      state: this.#text(line, 'state', item.state),
      ...{ fi, sv, en, note_fi, note_sv, note_en },
    } as FileRow);
  }

  read(file: Json): void {
    this.#known(1, file, ['form', 'sets']);
    if (file.form !== formName || !Array.isArray(file.sets)) {
      this.problems.push({ line: 1, reason: 'json', value: formName });
      return;
    }
    for (const set of file.sets) {
      const line = this.#lines[this.#item] ?? 1;
      if (!isObject(set) || !Array.isArray(set.items)) {
        this.problems.push({ line, reason: 'required', value: 'items' });
        continue;
      }
      this.#known(line, set, namesOfSet);
      const about = Object.fromEntries(
        namesOfSet.slice(0, -1).map((name) => [name, this.#text(line, name, set[name])]),
      ) as Partial<FileRow>;
      for (const item of set.items) this.#readItem(about, item);
    }
  }
}

/** A file in JSON, as the same rows that a table has. */
export function readJson(text: string): ReadRows {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { rows: [], problems: [{ line: brokenLine(text, error), reason: 'json' }] };
  }
  const reader = new JsonReader(text);
  if (isObject(value)) reader.read(value);
  else reader.problems.push({ line: 1, reason: 'json', value: formName });
  return { rows: reader.rows, problems: reader.problems };
}
