/** What a standing line says, as its form would send it: for a writing that leaves it as it is and changes something else. */
type AsTyped<Line> = {
  [Name in keyof Line]: null extends Line[Name] ? Exclude<Line[Name], null> | undefined : Line[Name];
};

export const asTyped = <Line extends object>(line: Line): AsTyped<Line> =>
  Object.fromEntries(Object.entries(line).map(([name, value]) => [name, value ?? undefined])) as AsTyped<Line>;
