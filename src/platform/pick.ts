/** These properties of an object and no others. */
export function pick<Whole extends object, Name extends keyof Whole>(
  whole: Whole,
  names: readonly Name[],
): Pick<Whole, Name> {
  const picked: Partial<Pick<Whole, Name>> = {};
  for (const name of names) picked[name] = whole[name];
  // Every name has been put in.
  return picked as Pick<Whole, Name>;
}
