import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Clique, cliques, mostTogether } from './own-tables.ts';
import { type Count, fileOf } from './synthetic-file.ts';
import { type VariableKey, variableKeys, variableOf } from './variables.ts';

type Person = Readonly<Partial<Record<VariableKey, string | null>>>;

/** What the database would count of these people. */
function countsOf(people: readonly Person[], of: readonly Clique[]): Count[] {
  return of.flatMap((clique, place) => {
    const groups = Map.groupBy(people, (person) => JSON.stringify(clique.map((key) => person[key] ?? null)));
    return [...groups].map(([said, own]) => ({
      place,
      said: JSON.parse(said) as (string | null)[],
      cases: own.length,
    }));
  });
}

const inOrder = (counts: readonly Count[]) => counts.map((count) => JSON.stringify(count)).toSorted();

const person = fc.record(
  Object.fromEntries(
    variableKeys.map((key) => {
      const { values } = variableOf(key);
      return [key, fc.constantFrom(null, ...(Array.isArray(values) ? values.slice(0, 3) : ['A', 'B']))];
    }),
  ),
) as fc.Arbitrary<Person>;

test('the file that is put together counts as the people did, in every table, and in whatever order the counts come', () => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 40 }), fc.infiniteStream(fc.nat()), (people, numbers) => {
      const counts = countsOf(people, cliques);
      const file = fileOf(cliques, counts);
      const made = people.map(
        (_, row): Person => Object.fromEntries([...file].map(([key, said]) => [key, said[row] ?? null])),
      );
      expect(inOrder(countsOf(made, cliques))).toEqual(inOrder(counts));
      const shuffled = counts.map((count) => [numbers.next().value ?? 0, count] as const).toSorted(([a], [b]) => a - b);
      expect(
        fileOf(
          cliques,
          shuffled.map(([, count]) => count),
        ),
      ).toEqual(file);
    }),
  );
});

test('counts that are not of the same people make no file', () => {
  const two: Clique[] = [
    ['period', 'course'],
    ['course', 'returns'],
  ];
  const counts = countsOf(
    [
      { period: 'A', course: 'stands', returns: 'no' },
      { period: 'A', course: 'gets-on', returns: 'yes' },
    ],
    two,
  );
  const other = countsOf(
    [
      { course: 'stands', returns: 'no' },
      { course: 'stands', returns: 'yes' },
    ],
    two,
  ).filter(({ place }) => place === 1);
  expect(() => fileOf(two, [...counts.filter(({ place }) => place === 0), ...other])).toThrow('course × returns');
  expect(() => fileOf(two, counts.slice(0, -1))).toThrow('course × returns');
});

test('what a table shares with those before it stands together in one of them, and few variables meet', () => {
  for (const [place, clique] of cliques.entries()) {
    const before = cliques.slice(0, place);
    const shared = clique.filter((key) => before.some((one) => one.includes(key)));
    expect(
      shared.length === 0 || before.some((one) => shared.every((key) => one.includes(key))),
      clique.join(' × '),
    ).toBe(true);
    expect(clique.length).toBeLessThanOrEqual(mostTogether);
  }
  expect(variableKeys.filter((key) => !cliques.some((clique) => clique.includes(key)))).toEqual([]);
});
