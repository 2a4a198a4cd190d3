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

/** The same for several words that are kept closed as one small document. */
function drawnDocument(value: unknown, draw: (text: string) => string): unknown {
  if (typeof value === 'string') return draw(value);
  if (Array.isArray(value)) return value.map((item: unknown) => drawnDocument(item, draw));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, drawnDocument(item, draw)]));
}

function drawAs(text: string, find: Find, language: Language): string {
  if (find(text.replace(/\\[nrt]/g, ' ')).length === 0) return text;
  const document = parsed(text);
  const draw = (words: string) => drawn(words, find, language);
  return document === undefined ? draw(text) : JSON.stringify(drawnDocument(document, draw));
}

/** People are called what they are called: of a person only the whole name of a place is drawn otherwise. */
const ofPeople = new Set(['person']);

/**
 * Names of places in words (access model 5 b (d)). To write: no shelter whose part is not open to the writer, on the case or not, and
 * no hidden part that she knows of. To read: a shelter whose part is not open to the reader is "shelter", in old texts too.
 */
export const nameRules: WordRules = {
  async refused(tx, acting, typed) {
    const hidden = acting.case ? await secretNames(tx, acting.case.id) : [];
    const find = searchFor([...new Set([...acting.unseenShelters, ...hidden])]);
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
    return {
      ...vault,
      open(place, sealed) {
        const wholeOnly = ofPeople.has(place.table);
        return drawAs(vault.open(place, sealed), (text) => find(text, { wholeOnly }), language);
      },
    };
  },
};
