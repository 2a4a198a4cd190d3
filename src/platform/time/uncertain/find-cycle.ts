/** Something is said to have been over when the other began; both may touch the same day. */
export type Edge = readonly [before: string, after: string];

/** Who is said to come straight after whom, each once, in the order given. */
export function followers(edges: readonly Edge[]): Map<string, Set<string>> {
  const after = new Map<string, Set<string>>();
  for (const [one, other] of edges) {
    after.set(one, (after.get(one) ?? new Set()).add(other));
    if (!after.has(other)) after.set(other, new Set());
  }
  return after;
}

/** A cycle of before and after, each id once, beginning with the id that was met first; undefined where there is none. */
export function findCycle(edges: readonly Edge[]): readonly string[] | undefined {
  const after = followers(edges);
  const done = new Set<string>();
  for (const start of after.keys()) {
    // A walk without recursion: a thousand events in a row are no problem.
    const path: string[] = [];
    const onPath = new Map<string, number>();
    const left: Iterator<string>[] = [];
    const enter = (id: string): void => {
      onPath.set(id, path.push(id) - 1);
      left.push((after.get(id) as Set<string>).values());
    };
    if (!done.has(start)) enter(start);
    while (path.length > 0) {
      const { value: next, done: ended } = (left.at(-1) as Iterator<string>).next();
      const place = ended ? undefined : onPath.get(next as string);
      if (place !== undefined) return path.slice(place);
      if (!ended && !done.has(next as string)) enter(next as string);
      if (ended) {
        const id = path.pop() as string;
        left.pop();
        onPath.delete(id);
        done.add(id);
      }
    }
  }
  return undefined;
}
