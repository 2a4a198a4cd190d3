/** The names of the parameters of a path. */
export const namesOf = (pattern: string): string[] =>
  [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name as string);

/** What is another at each look: the time, and where the next page of a log begins, one entry further. */
const moving = new Set(['now', 'before']);

/** Every value that an answer tells, with the name that it stands under: `state open`. */
export function leavesOf(text: string): Set<string> {
  const leaves = new Set<string>();
  const walk = (value: unknown, name: string): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, name);
    else if (value && typeof value === 'object') for (const [key, one] of Object.entries(value)) walk(one, key);
    else if (!moving.has(name)) leaves.add(`${name} ${String(value)}`);
  };
  if (text !== '') walk(JSON.parse(text), '');
  return leaves;
}
