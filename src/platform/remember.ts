/**
 * What depends on a key alone is worked out once. Holds at most so many answers and then begins anew: what is asked again and
 * again is soon back. For pure functions of short texts such as days and codes; never for the words of a case.
 */
export function remember<Answer>(most: number, workOut: (key: string) => Answer): (key: string) => Answer {
  const known = new Map<string, Answer>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = workOut(key);
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
}
