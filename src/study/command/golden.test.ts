import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { languages } from '../../platform/i18n/texts.ts';
import { projectRoot } from '../../platform/project-root.ts';
import { aFile, aFolder, removeFolders, run } from '../study.fixtures.ts';
import { inventedHelpers, saidOn } from './golden.fixtures.ts';

afterAll(removeFolders);

const mapping = path.join(projectRoot(), 'docs/examples/helpers.mapping.json');

/**
 * All that the report of an invented file says, to be read as a whole by who changes a sentence. `RINNALLA_WRITE_REFERENCE=1` writes it anew. What
 * changes with a release (the version, and what is drawn under it) is left out.
 */
it.each(languages)('the report of an invented file says what it said before (%s)', async (language) => {
  const file = await aFile(inventedHelpers(), 'helpers.csv');
  const secret = await aFile(`${'07'.repeat(32)}\n`, 'secret');
  const out = await aFolder();
  const said = await run([file, '--out', out, '--lang', language, '--mapping', mapping, '--secret', secret]);
  expect(said).toMatchObject({ code: 0, err: '' });
  const page = await readFile(path.join(out, 'index.html'), 'utf8');
  const text = saidOn(page);
  // What the heading says is not said again right below it.
  const heading = saidOn(/<h1>.*?<\/h1>/su.exec(page)?.[0] ?? '').trim();
  const summary = saidOn(/aria-labelledby="summary".*?<\/section>/su.exec(page)?.[0] ?? '');
  expect(summary.length).toBeGreaterThan(100);
  expect(heading).not.toBe('');
  expect(summary).not.toContain(heading);
  const now = `${text.replaceAll(/\d+\.\d+\.\d+/g, '…').replaceAll(/\b[0-9a-f]{64}\b/g, '…')}\n`;
  const place = path.join(import.meta.dirname, `golden.${language}.txt`);
  if (process.env.RINNALLA_WRITE_REFERENCE === '1') writeFileSync(place, now);
  expect(now).toBe(readFileSync(place, 'utf8'));
});
