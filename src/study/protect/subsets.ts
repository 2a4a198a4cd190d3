/** The subsets of some items that have one to `longest` of them, each in the order of the items. */
export function subsetsOf<Item>(items: readonly Item[], longest = items.length): Item[][] {
  const found: Item[][] = [[]];
  for (const item of items) {
    for (const subset of found.slice()) if (subset.length < longest) found.push([...subset, item]);
  }
  return found.slice(1);
}
