import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { organisationKinds } from '../domain/organisation/index.ts';
import { informationClasses } from '../domain/room/index.ts';
import { workerRoles } from '../domain/worker/worker.ts';
import { endpoints } from '../endpoints.ts';
import { readAvoided } from './avoided.ts';
import { glossaryPage, readGlossary, termStatuses } from './glossary.ts';

const root = path.join(import.meta.dirname, '..', '..');
const read = (file: string) => readFileSync(path.join(root, 'docs', file), 'utf8');
const terms = readGlossary(read('glossary.csv'));
const codes = terms.flatMap((term) => term.codes);

test('GLOSSARY.md is what docs/glossary.csv says', () => {
  const file = path.join(root, 'GLOSSARY.md');
  const page = glossaryPage(terms, readAvoided(read('glossary-not.csv')));
  if (process.env.RINNALLA_WRITE_REFERENCE === '1') writeFileSync(file, page);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '', 'GLOSSARY.md is old: run npm run docs').toBe(page);
});

test('every term has a word in three languages and a status, and no code stands twice', () => {
  for (const { fi, sv, en, status } of terms) {
    expect(
      [fi, sv, en].every((word) => word === word.trim() && word.length > 0),
      `${fi}, ${sv}, ${en}`,
    ).toBe(true);
    expect(termStatuses, fi).toContain(status);
  }
  expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([]);
});

test('every class of information, kind of organisation and role of a worker has a term', () => {
  const wanted = [
    ...informationClasses.map((informationInformationClass) => `class:${informationInformationClass}`),
    ...organisationKinds.map((organisationKind) => `kind:${organisationKind}`),
    ...workerRoles.map((workerRole) => `role:${workerRole}`),
  ];
  expect(wanted.filter((code) => !codes.includes(code))).toEqual([]);
});

test('every noun of an action has a term', () => {
  const nouns = new Set(endpoints.map(({ action }) => action.name.split('.')[0] as string));
  expect([...nouns].filter((noun) => !codes.includes(noun))).toEqual([]);
});
