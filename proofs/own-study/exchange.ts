/** The mapping of a release of own cases into the forms of others, written down a second time by hand, and people counted by it. Shares no code with the program. */

export type Row = Readonly<Record<string, string>>;

export interface Numbers {
  readonly k: number;
  readonly people: number;
  readonly attributes: readonly {
    readonly column: string;
    readonly categories: readonly { readonly kind: string; readonly value?: string }[];
  }[];
  readonly tables: readonly { readonly attributes: readonly number[]; readonly shown: readonly number[] }[];
}

/** What the release has printed of one value, or of two; 0 where it shows none. */
function printedOf({ attributes, tables }: Numbers, wanted: Readonly<Record<string, string>>): number {
  const columns = Object.keys(wanted).map((column) => attributes.findIndex((each) => each.column === column));
  const table = tables.find(
    ({ attributes: own }) => own.length === columns.length && columns.every((at) => own.includes(at)),
  );
  if (!table) throw new Error(`no table of ${Object.keys(wanted).join(' and ')}`);
  let at = 0;
  for (const attribute of table.attributes) {
    const { column, categories } = attributes[attribute]!;
    const place = categories.findIndex(({ kind, value }) => kind === 'value' && value === wanted[column]);
    if (place < 0) return 0;
    at = at * (categories.length + 1) + place;
  }
  return table.shown[at]!;
}

const seen = ['before', 'during', 'now', 'no-phase'];
const forms = ['sexual', 'labour', 'offending', 'marriage', 'other', 'several'];

/** What must stand how often: a condition on a row, and the numbers whose sum it is. */
interface Claim {
  readonly says: string;
  readonly holds: (row: Row) => boolean;
  readonly sum: readonly Readonly<Record<string, string>>[];
}

const movement = (form?: string) =>
  seen.flatMap((phase) =>
    (form === undefined ? forms : [form]).map((each) => ({ exploitation: each, 'control-movement': phase })),
  );

const htcds: readonly Claim[] = [
  ...(
    [
      ['SexualExploitation', 'sexual'],
      ['ForcedMarriage', 'marriage'],
    ] as const
  ).flatMap(([code, form]): Claim[] => [
    { says: code, holds: (row) => row.vic_TypeOfExploitation === code, sum: [{ exploitation: form }] },
    {
      says: `${code} with isolation`,
      holds: (row) => row.vic_TypeOfExploitation === code && row.vic_MethodsOfControl === 'Other',
      sum: movement(form),
    },
  ]),
];

const flags = ['isSexualExploit', 'isForcedLabour', 'isForcedMarriage'];
const flagged = (row: Row) => flags.map((flag) => row[flag]).join(' ');
const ctdc: readonly Claim[] = (
  [
    ['1 0 -99', 'sexual'],
    ['0 1 -99', 'labour'],
    ['0 0 1', 'marriage'],
  ] as const
).flatMap(([told, form]): Claim[] => [
  { says: form, holds: (row) => flagged(row) === told, sum: [{ exploitation: form }] },
  {
    says: `${form} with isolation`,
    holds: (row) => flagged(row) === told && row.meansOfControlRestrictsMovement === '1',
    sum: movement(form),
  },
]);

/** Columns that may hold anything at all. */
const filled = {
  htcds: ['vic_TypeOfExploitation', 'vic_MethodsOfControl'],
  ctdc: ['yearOfRegistration', 'meansOfControlRestrictsMovement', ...flags],
} as const;

/** Where a file says something else than the release: nothing when it is right. */
export function differences(form: 'htcds' | 'ctdc', numbers: Numbers, rows: readonly Row[]): string[] {
  const wrong: string[] = [];
  const expected = (sum: Claim['sum']) => sum.reduce((all, each) => all + printedOf(numbers, each), 0);
  for (const { says, holds, sum } of form === 'htcds' ? htcds : ctdc) {
    const found = rows.filter(holds).length;
    if (found !== expected(sum)) wrong.push(`${says}: ${found} for ${expected(sum)}`);
  }
  const nothing = form === 'htcds' ? '' : '-99';
  const known: readonly string[] = filled[form];
  for (const row of rows)
    for (const [column, value] of Object.entries(row))
      if (value !== nothing && !known.includes(column)) wrong.push(`${column} is filled`);
  const kinds = new Map<string, number>();
  for (const row of rows) kinds.set(JSON.stringify(row), (kinds.get(JSON.stringify(row)) ?? 0) + 1);
  if ([...kinds.values()].some((count) => count % numbers.k !== 0))
    wrong.push(`a row that is not there ${numbers.k} times`);
  if (form === 'ctdc') {
    if (rows.length !== numbers.people) wrong.push(`${rows.length} rows of ${numbers.people} people`);
    wrong.push(...years(numbers, rows));
  }
  return wrong;
}

/** By year and form: both half-years of it. */
function years(numbers: Numbers, rows: readonly Row[]): string[] {
  const periods = numbers.attributes.find(({ column }) => column === 'period')?.categories ?? [];
  const all = new Set(rows.map(({ yearOfRegistration: year }) => year).filter((year) => year !== '-99'));
  for (const { value } of periods) if (value) all.add(value.slice(0, 4));
  return [...all].flatMap((year) => {
    const own = periods.flatMap(({ value }) => (value?.startsWith(`${year}/`) ? [value] : []));
    const sum = own.reduce((sum, period) => sum + printedOf(numbers, { exploitation: 'sexual', period }), 0);
    const found = rows.filter((row) => row.yearOfRegistration === year && row.isSexualExploit === '1').length;
    const everybody = rows.filter((row) => row.yearOfRegistration === year).length;
    return [
      ...(found === sum ? [] : [`${year}, sexual: ${found} for ${sum}`]),
      ...(own.length > 0 || everybody === 0 ? [] : [`${year} is no year of the release`]),
    ];
  });
}
