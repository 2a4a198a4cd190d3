import { meansUnknown } from './columns.ts';
import type { Column } from './records.ts';

/**
 * Where one person may have several answers: "not known" beside another answer says nothing, and two of them say one thing. So those of whom the
 * thing is not known can be told by the numbers.
 */
export function unknownAlone(column: Column): Column {
  const { options, optionsOf, meaning } = column;
  if (!options || !optionsOf) return column;
  const unknown = options.map((value) => meansUnknown(value, meaning?.valueLabels?.[value]));
  if (!unknown.includes(true)) return column;
  return {
    ...column,
    optionsOf: optionsOf.map((own) => {
      const known = own.filter((at) => !unknown[at]);
      return known.length > 0 ? known : own.slice(0, 1);
    }),
  };
}
