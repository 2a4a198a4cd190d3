import type { Vault } from '../../platform/crypto/vault.ts';
import type { WordRules } from '../../platform/http/free-text.ts';
import type { Language } from '../../platform/i18n/texts.ts';
import { type NamedPlace, searchFor } from './named-in.ts';
import { secretNames } from './reader.queries.ts';
import { readerTexts } from './reader.texts.ts';

type Find = (text: string) => NamedPlace[];

/** A text in which every name of these places is drawn as what the place is. */
function drawn(text: string, find: Find, language: Language): string {
  const places = find(text);
  if (places.length === 0) return text;
  const word = readerTexts(language)('shelter');
  let [left, at] = ['', 0];
  for (const { from, until } of places) {
    left += text.slice(at, from) + word;
    at = until;
  }
  return left + text.slice(at);
}

const parsed = (text: string): unknown => {
  try {
    return /^[[{]/.test(text) ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
};

/** Several words that are kept closed as one small document, each put through `change`. */
function changedDocument(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => changedDocument(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, changedDocument(item, change)]));
}

/** The words of a text, whether it is one or a small document of several, each put through `change`. */
function inWords(text: string, change: (words: string) => string): string {
  const document = parsed(text);
  return document === undefined ? change(text) : JSON.stringify(changedDocument(document, change));
}

const saysName = (text: string, find: Find): boolean => find(text.replace(/\\[nrt]/g, ' ')).length > 0;

/**
 * What one request has drawn, row by row. When a next version or another copy of the same row is closed, the words that nobody has
 * changed are closed as they were written: else a name would be gone for those who may read it. In other rows they stay as seen.
 */
function newMemory() {
  const rows = new Map<string, Map<string, string>>();
  return {
    keep(row: string, shown: string, written: string): string {
      if (shown !== written) rows.set(row, (rows.get(row) ?? new Map<string, string>()).set(shown, written));
      return shown;
    },
    asWritten(row: string, text: string): string {
      const written = rows.get(row);
      return written ? inWords(text, (words) => written.get(words) ?? words) : text;
    },
  };
}

/** People are called what they are called: of a person only the whole name of a place is drawn otherwise. */
const ofPeople = new Set(['person']);

/** Of an entry of the use log each name is decided on by itself (namedInLog): its officer reads names of parts that are not open to them. */
const namedOneByOne = new Set(['entry']);

/**
 * Names of places in words (access model 5 b (d)). To write: no shelter whose part is not open to the writer, on the case or not, and
 * no hidden part that she knows of. To read: a shelter whose part is not open to the reader is "shelter", in old texts too.
 */
export const nameRules: WordRules = {
  async refused(tx, acting, typed) {
    const hidden = acting.case ? await secretNames(tx, acting.case.id) : [];
    return nameRules.refusedOf([...new Set([...acting.unseenShelters, ...hidden])], typed);
  },
  refusedOf(names, typed) {
    const find = searchFor(names);
    return typed.flatMap(({ field, texts, names: search }) => {
      const wholeOnly = search === 'whole-names';
      for (const text of texts) {
        const [place] = find(text, { wholeOnly });
        if (place) return [{ field, reason: 'names-hidden', word: text.slice(place.from, place.until) }];
      }
      return [];
    });
  },
  drawing(vault, { unseenShelters }, language): Vault {
    if (unseenShelters.length === 0) return vault;
    const find = searchFor(unseenShelters);
    const memory = newMemory();
    const drawing: Vault = {
      ...vault,
      seal: (place, text) => vault.seal(place, memory.asWritten(place.row, text)),
      open(place, sealed) {
        const wholeOnly = ofPeople.has(place.table);
        const findHere: Find = (text) => find(text, { wholeOnly });
        const text = vault.open(place, sealed);
        if (namedOneByOne.has(place.table) || !saysName(text, findHere)) return text;
        return inWords(text, (words) => memory.keep(place.row, drawn(words, findHere, language), words));
      },
      document: (place, sealed) => JSON.parse(drawing.open(place, sealed)),
    };
    return drawing;
  },
};
