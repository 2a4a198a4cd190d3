import type { Language } from '../../platform/i18n/texts.ts';

/** Says a code in words, for whoever reads the document; nothing for one that it does not know. `of` are the other columns of the row. */
export type Say = (language: Language, code: string, of: Readonly<Record<string, unknown>>) => string | undefined;

/** How a clear column is taken out. */
export type Column =
  | { readonly is: 'code' | 'codes'; readonly say: Say }
  | { readonly is: 'day' | 'moment' | 'clock' | 'number' | 'numbers' | 'yes' | 'when' | 'language' }
  /** Who it is, by a name that the reader may know; null for all others, as for nobody. */
  | { readonly is: 'worker' | 'organisation' | 'part' }
  /** Another line, by its id: null where that line is not taken out. */
  | { readonly is: 'line'; readonly of: string }
  /** Not taken out, and why. */
  | {
      readonly is: 'left';
      readonly why: 'room of a line' | 'order on the page' | 'opened one look at a time, where the contact rules allow';
    };

/** A column with words that are closed with the key of the room. */
export interface Words {
  /** The name that they are sealed under, where that is not the table's. */
  readonly table?: string;
  /** One text, or a document of several. */
  readonly as: 'text' | 'document';
  /** The version under which they were sealed, where that is not the row's own. */
  readonly version?: 1;
  /** Codes among the words of a document. */
  readonly codes?: Readonly<Record<string, Say>>;
  /** Labels of the words of a document, where they are not those of this slice. */
  readonly labels?: Say;
}

/** A kind of line that is taken out, by the table in which it lies. */
export interface Kind {
  readonly columns: Readonly<Record<string, Column>>;
  readonly words?: Readonly<Record<string, Words>>;
  /** Its former versions: with what stood in them, or only that there were such and who wrote them; a table of their own. */
  readonly former?: 'whole' | 'closed';
  /** Rows that no page shows any more stay, as SQL; `t` is the table. */
  readonly stands?: string;
}

interface Catalogued {
  find(language: Language, key: string): string | undefined;
}

/** Words of a slice's catalogue, under the first of these beginnings that has the code. */
export const said =
  (texts: Catalogued, ...beginnings: readonly string[]): Say =>
  (language, code) => {
    for (const beginning of beginnings) {
      const found = texts.find(language, `${beginning}${code}`);
      if (found) return found;
    }
    return undefined;
  };
export const either =
  (...all: readonly Say[]): Say =>
  (language, code, of) => {
    for (const say of all) {
      const found = say(language, code, of);
      if (found) return found;
    }
    return undefined;
  };

export const code = (say: Say): Column => ({ is: 'code', say });
export const codes = (say: Say): Column => ({ is: 'codes', say });
export const lineOf = (of: string): Column => ({ is: 'line', of });
export const day: Column = { is: 'day' };
export const moment: Column = { is: 'moment' };
export const clock: Column = { is: 'clock' };
export const number: Column = { is: 'number' };
export const yes: Column = { is: 'yes' };
export const when: Column = { is: 'when' };
export const worker: Column = { is: 'worker' };
export const organisation: Column = { is: 'organisation' };
export const roomOf: Column = { is: 'left', why: 'room of a line' };
export const order: Column = { is: 'left', why: 'order on the page' };

/** Most kinds are kept with their former versions and have their words in one document; what was recorded by mistake has left the lists. */
export const kept = (columns: Kind['columns'], codesWithin?: Words['codes']): Kind => ({
  columns: { ...columns, mistaken: yes },
  words: { body: { as: 'document', ...(codesWithin && { codes: codesWithin }) } },
  former: 'whole',
  stands: 'not t.mistaken',
});
