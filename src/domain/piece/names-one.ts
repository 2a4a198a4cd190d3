import type { FieldProblem } from '../../platform/http/problem.ts';
import { formsOf, isForm } from '../../platform/inflection/inflected.ts';

/** What may not be said in several cases at once. */
export interface OfOne {
  /** Code words of the cases: each is said in its own alone. */
  readonly codeWords: readonly string[];
  /** Labels by which one who was exploited stands in a case. */
  readonly labels: readonly string[];
}

type Word = RegExpMatchArray & { readonly index: number };

const wordsOf = (text: string): Word[] => [...text.normalize('NFC').matchAll(/[\p{L}\p{M}\p{N}]+/gu)] as Word[];
const begins = (word: string): boolean => /^\p{Lu}/u.test(word);
const small = (word: string): string => word.toLowerCase();

/** Where a text says a name, in any form of Finnish or Swedish; as it was typed. A name with a capital is none in small letters. */
function saying(text: string, name: string): string | undefined {
  const forms = wordsOf(name).map(([word]) => ({ forms: formsOf(small(word)), capital: begins(word) }));
  if (forms.length === 0) return undefined;
  const said = wordsOf(text);
  const start = said.findIndex((_, at) =>
    forms.every(({ forms: known, capital }, step) => {
      const word = said[at + step]?.[0];
      // Of several words the first alone has to look like a name.
      return word !== undefined && isForm(small(word), known) && (!capital || step > 0 || begins(word));
    }),
  );
  const [first, last] = [said[start], said[start + forms.length - 1]];
  return first && last ? text.normalize('NFC').slice(first.index, last.index + last[0].length) : undefined;
}

/** The code of a case, as it is shown and said on the phone. */
const code = /\bT-[0-9a-hjkmnp-tv-z]{6}\b/i;

/** What in the words for several cases names one of them, or one who was exploited: field by field, with the word as it was typed. */
export function namesOfOne(
  said: Readonly<Record<string, unknown>>,
  fields: readonly string[],
  of: OfOne,
): FieldProblem[] {
  return fields.flatMap((field) => {
    const text = said[field];
    if (typeof text !== 'string') return [];
    const first = (names: readonly string[]) =>
      names.map((name) => saying(text, name)).find((word) => word !== undefined);
    const named = code.exec(text)?.[0] ?? first(of.codeWords);
    if (named !== undefined) return [{ field, reason: 'names-case', word: named }];
    const label = first(of.labels);
    return label === undefined ? [] : [{ field, reason: 'names-one', word: label }];
  });
}
