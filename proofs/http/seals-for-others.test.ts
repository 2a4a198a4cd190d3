import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/platform/project-root.ts';

const folder = path.join(projectRoot(), 'src', 'domain');
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name))
  .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));

test('every act that closes a slip for whoever a consent names takes the same statements and writes whether a key is made or not', () => {
  const acts = texts.filter(({ text }) => /[^n] writeConsent\(/.test(text) && /audit: '/.test(text));
  expect(acts.length).toBe(3);
  expect(acts.filter(({ text }) => !text.includes('sealsForOthers: true')).map(({ name }) => name)).toEqual([]);
  // Who else plans slips by the organisations that were typed would have to be asked for here too.
  const plans = texts.filter(({ text }) => /act\.plan_consent\(/.test(text)).map(({ name }) => name);
  expect(plans).toEqual([path.join('consent', 'write-consent.ts')]);
});
