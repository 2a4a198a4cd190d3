import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../project-root.ts';
import { events } from './events.ts';

test('every event in the list is written somewhere, and each says when and what to do', () => {
  const folder = path.join(projectRoot(), 'src');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !/\.test\.|log\/events\.ts$/.test(name),
  );
  const text = sources.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n');
  for (const [code, { says }] of Object.entries(events)) {
    expect(text.includes(`'${code}'`), code).toBe(true);
    expect(says).toMatch(/\.$/);
  }
});
