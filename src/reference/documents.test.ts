import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { anchorsOf, localLinks, namedPaths, namedScripts, readDocuments } from './documents.ts';

const root = path.join(import.meta.dirname, '..', '..');
const documents = readDocuments(root);
const here = (name: string) => existsSync(path.join(root, name));
const readJson = (name: string) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));
const pictures = 'docs/pictures/';

test('the documents that everybody looks for are there', () => {
  const wanted = ['README', 'ARCHITECTURE', 'GLOSSARY', 'CONTRIBUTING', 'SECURITY', 'ACCESSIBILITY', 'CHANGELOG'].map(
    (name) => `${name}.md`,
  );
  expect(documents.map(({ name }) => name)).toEqual(expect.arrayContaining(wanted));
  expect(['LICENSE', 'publiccode.yml', '.editorconfig'].filter((name) => !here(name))).toEqual([]);
});

describe.each(documents)('$name', (document) => {
  test('every link into the repository leads somewhere', () => {
    const broken = localLinks(document).filter((link) => {
      const [file = '', anchor] = link.split('#');
      if (file.startsWith(pictures)) return false;
      const page = documents.find(({ name }) => name === file);
      return !here(file) || (anchor !== undefined && page !== undefined && !anchorsOf(page).includes(anchor));
    });
    expect(broken).toEqual([]);
  });

  test('every path and every command that it names exists', () => {
    const { scripts } = readJson('package.json') as { scripts: Record<string, string> };
    expect(namedPaths(document).filter((name) => !here(name))).toEqual([]);
    expect(namedScripts(document).filter((name) => !(name in scripts))).toEqual([]);
  });
});

test.skipIf(!here(pictures))('the pictures of the documents are there, each under 200 kB', () => {
  const wanted = documents.flatMap(localLinks).filter((link) => link.startsWith(pictures));
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter((link) => !here(link))).toEqual([]);
  expect(wanted.filter((link) => statSync(path.join(root, link)).size >= 200_000)).toEqual([]);
});

test('decision records are numbered without a gap, dated, and say what is accepted', () => {
  const names = readdirSync(path.join(root, 'docs/decisions'))
    .filter((name) => name.endsWith('.md'))
    .sort();
  names.forEach((name, place) => {
    const text = readFileSync(path.join(root, 'docs/decisions', name), 'utf8');
    expect(name.slice(0, 5)).toBe(`${String(place + 1).padStart(4, '0')}-`);
    expect(text, name).toMatch(new RegExp(`^# ${place + 1}\\. .+\\n\\n\\d{1,2}\\.\\d{1,2}\\.\\d{4}`));
  });
});

describe('libraries', () => {
  const page = readFileSync(path.join(root, 'docs/decisions/0005-libraries.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|/gm)].map(
    ([, name = '', version, licence]) => ({ name, version, licence }),
  );

  test('each stands in package.json with the version and licence that decision 5 gives', () => {
    const { dependencies, devDependencies, optionalDependencies } = readJson('package.json');
    const wanted: Record<string, string> = { ...dependencies, ...devDependencies, ...optionalDependencies };
    for (const { name, version, licence } of rows) {
      expect(wanted[name], name).toBe(version);
      const installed = `node_modules/${name}/package.json`;
      if (here(installed)) expect(readJson(installed).license, name).toBe(licence);
    }
  });

  test('nothing is imported that decision 5 does not name', () => {
    const folders = ['src', 'seeds', 'scripts', 'proofs', 'e2e', 'bench'].filter(here);
    const files = folders.flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        path.join(folder, name),
      ),
    );
    const imports = /^(?:import|export|\}).* from '([@a-z][^'.\s][^'\s]*)';$|\bimport\('([@a-z][^'.\s][^'\s]*)'\)/gm;
    const imported = files
      .filter((name) => /\.(tsx?|mjs)$/.test(name))
      .flatMap((name) =>
        [...readFileSync(path.join(root, name), 'utf8').matchAll(imports)].map(([, tag, other]) => tag ?? other ?? ''),
      );
    const packages = new Set(
      imported
        .filter((name) => !name.startsWith('node:'))
        .map((name) =>
          name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/'),
        ),
    );
    expect(packages.size).toBeGreaterThan(10);
    expect([...packages].filter((name) => !rows.some((row) => row.name === name))).toEqual([]);
  });
});
