import type { Term } from '../term.ts';
import type { Scope } from './scope.ts';
import { emptyScope } from './scope.ts';
import type { Value } from './value.ts';

/** One choice of a row for each name in `from`, and when all of them are there together. */
export type Frame = {
  readonly there: Term;
  /** `id` tells the rows of a table apart. */
  readonly aliases: ReadonlyMap<string, { readonly id: number; readonly cells: Readonly<Record<string, Value>> }>;
};

export const scopeOf = ({ aliases }: Frame, outer: Scope): Scope => ({
  ...emptyScope,
  aliases: new Map([...aliases].map(([alias, { cells }]) => [alias, cells])),
  outer,
});
