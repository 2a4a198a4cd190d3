import type { Theme } from '../scheme/columns.ts';
import type { Fact } from './facts-of-release.ts';

interface FactOptions {
  readonly at?: number;
  readonly multi?: boolean;
  readonly theme?: Theme;
  readonly concept?: Fact['concept'];
  readonly counts?: readonly number[];
  readonly off?: number;
  readonly answered?: number;
  readonly map?: Fact['map'];
}

/** A fact as a release would have it: `?` is an answer that it is not known, an empty one no answer. */
export function someFact(label: string, values: readonly string[], options: FactOptions = {}): Fact {
  const { at = 0, multi = false, theme, concept, counts, off = 0, answered = null, map } = options;
  return {
    ...{ at, label, concept, theme, counts, off },
    attribute: {
      ...{ column: label, at, multi, merged: [] },
      categories: values.map((value) => (value === '' ? { kind: 'missing' } : { kind: 'value', value })),
    },
    column: { name: label } as Fact['column'],
    categories: values.map((value) => ({
      kind: value === '' ? 'missing' : 'value',
      label: value,
      unknown: value === '' || value === '?',
      other: false,
    })),
    map,
    answered,
    isKnown: true,
  };
}
