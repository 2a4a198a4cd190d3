import type { Printed } from './read-rounded.ts';

/** A release of the program spoilt as a protector might be; each must be found by an attacker who reads what is printed. */
export interface Sabotage {
  readonly name: string;
  /** The releases that are out then: `print` gives one under a secret of that number, `truth` the true number of a cell. */
  spoil(
    print: (secret: number) => Promise<Printed>,
    truth: (table: number, cell: number) => number,
  ): Promise<readonly Printed[]>;
}

const withTables = (
  release: Printed,
  change: (shown: readonly (number | null)[], table: number) => (number | null)[],
): Printed => ({
  ...release,
  tables: release.tables.map((table, at) => ({ ...table, shown: change(table.shown, at) })),
});

export const sabotages: readonly Sabotage[] = [
  {
    name: 'one table is rounded by itself',
    async spoil(print, truth) {
      const release = await print(1);
      const widest = release.tables.length - 1;
      const { k } = release;
      return [
        withTables(release, (shown, at) =>
          shown.map((one, cell) => (at === widest ? k * Math.round(truth(at, cell) / k) : one)),
        ),
      ];
    },
  },
  {
    name: 'the same people are rounded under new secrets again and again',
    spoil: async (print) => await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(print)),
  },
  {
    name: 'everything is rounded down',
    async spoil(print, truth) {
      const release = await print(1);
      const { k } = release;
      return [withTables(release, (shown, at) => shown.map((_, cell) => k * Math.floor(truth(at, cell) / k)))];
    },
  },
  {
    name: 'totals are left as they are',
    async spoil(print, truth) {
      const release = await print(1);
      return [
        withTables(release, (shown, at) =>
          shown.map((one, cell) => (cell === shown.length - 1 ? truth(at, cell) : one)),
        ),
      ];
    },
  },
  {
    name: 'a value that is printed as nothing is named',
    async spoil(print) {
      const release = await print(1);
      const [first, ...others] = release.attributes as [Printed['attributes'][number], ...Printed['attributes']];
      const named = { ...first, categories: [...first.categories, { kind: 'value' as const, value: 'rare' }] };
      const tables = release.tables
        .filter(({ attributes }) => attributes.join() === '0')
        .map((table) => ({ ...table, shown: [...table.shown.slice(0, -1), 0, table.shown.at(-1) as number] }));
      return [{ ...release, attributes: [named, ...others], tables }];
    },
  },
];
