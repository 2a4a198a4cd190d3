/** Those of a list that stand beside each other under one heading. */
export interface Neighbours<Item> {
  readonly heading: string;
  readonly items: readonly Item[];
}

/** A list in its order, cut wherever the heading changes. */
export function neighbours<Item>(items: readonly Item[], headingOf: (item: Item) => string): Neighbours<Item>[] {
  const found: { heading: string; items: Item[] }[] = [];
  for (const item of items) {
    const heading = headingOf(item);
    const last = found.at(-1);
    if (last?.heading === heading) last.items.push(item);
    else found.push({ heading, items: [item] });
  }
  return found;
}
