import type { Column, Records } from '../../../src/study/index.ts';
import type { Printed } from './read-rounded.ts';
import type { Person } from './two-files.ts';

/** True people by the places that the release prints. */
export function truePeople(records: Records, release: Printed): Person[] {
  const placing = release.attributes.map((attribute) => {
    const column = records.columns[attribute.at] as Column;
    const codes = column.blocks.flatMap((block) => [...block]);
    const place = (value: string) => {
      const own = attribute.categories.findIndex((one) => one.kind === 'value' && one.value === value);
      return own;
    };
    const kindOf = (kind: string) => attribute.categories.findIndex((one) => one.kind === kind);
    return (row: number): number[] => {
      const code = codes[row] as number;
      if (code === 0) return [kindOf('missing')].filter((at) => at >= 0);
      const values = column.options
        ? (column.optionsOf?.[code - 1] ?? []).map((option) => column.options?.[option] as string)
        : [column.values[code - 1] as string];
      return [...new Set(values.map((value) => (place(value) >= 0 ? place(value) : kindOf('rest'))))].filter(
        (at) => at >= 0,
      );
    };
  });
  return Array.from({ length: records.rows }, (_, row) => placing.map((of) => of(row)));
}
