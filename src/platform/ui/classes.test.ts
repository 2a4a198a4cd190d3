import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const folder = path.join(import.meta.dirname, 'styles');

/** What lays a class out by itself: `.rn-beside { … }` at the beginning of a line. */
const declares = /^\.(rn-[\w-]+) \{/gm;

test('a class is laid out in one file: two things of one name would take each other’s look', () => {
  const files = globSync('*.scss', { cwd: folder }).map((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    return { file, names: new Set([...text.matchAll(declares)].map(([, name = '']) => name)) };
  });
  const all = files.flatMap(({ names }) => [...names]);
  expect(all.length).toBeGreaterThan(150);
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
});
