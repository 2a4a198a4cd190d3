import { glob } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../platform/project-root.ts';

const root = projectRoot();

/** Where a Finnish text stands: catalogue and key. */
async function placesOfTexts(): Promise<Map<string, { catalogue: string; key: string }[]>> {
  const places = new Map<string, { catalogue: string; key: string }[]>();
  for await (const file of glob('src/**/*.fi.ts', { cwd: root })) {
    const read: Record<string, unknown> = await import(path.join(root, file));
    for (const catalogue of Object.values(read))
      for (const [key, text] of Object.entries(catalogue as object))
        if (typeof text === 'string') places.set(text, [...(places.get(text) ?? []), { catalogue: file, key }]);
  }
  return places;
}

/** Values that are filled in are no words. */
const wordsOf = (text: string) => text.replace(/\{[^{}]*\}/g, ' ').match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];

it('a Finnish text of three words or more stands in two catalogues at most', async () => {
  const places = await placesOfTexts();
  expect(places.size).toBeGreaterThan(3_000);
  const repeated = [...places]
    .filter(([text, at]) => wordsOf(text).length >= 3 && new Set(at.map(({ catalogue }) => catalogue)).size >= 3)
    .map(([text, at]) => `${text} (${at.map(({ catalogue, key }) => `${catalogue} ${key}`).join(', ')})`);
  // Share it: texts({ fi, sv, en }, sharedTexts), as docs/how-to/add-a-field.md tells.
  expect(repeated).toEqual([]);
});
