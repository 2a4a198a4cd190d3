/** Waits for several answers at once, each under its name: what `Promise.all` gives, without counting places. */
export async function together<Answers extends object>(
  asked: {
    readonly [Name in keyof Answers]: Promise<Answers[Name]>;
  },
): Promise<Answers> {
  const names = Object.keys(asked);
  const answers = await Promise.all(Object.values<Promise<unknown>>(asked));
  // Each name has the answer to its own question: keys and values of an object come in the same order.
  return Object.fromEntries(names.map((name, place) => [name, answers[place]])) as Answers;
}
