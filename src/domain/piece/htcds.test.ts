import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../platform/project-root.ts';
import { exploitationCodes, meansCodes } from './codes.ts';
import {
  htcdsDefinitions,
  htcdsExploitations,
  htcdsMethods,
  htcdsOfFactor,
  htcdsOfForm,
  htcdsOfMeans,
  htcdsSexual,
  htcdsSource,
  htcdsVulnerabilities,
} from './htcds.ts';
import { codesOf } from './piece.ts';

const standard = path.join(import.meta.dirname, '../../../../shared/data/htcds');

test('every means has a place in both lists of the standard, and every method of either list is one of ours', () => {
  expect(Object.keys(htcdsOfMeans).sort()).toEqual([...meansCodes].sort());
  const told = Object.values(htcdsOfMeans);
  expect(new Set(told.map(({ method }) => method))).toEqual(new Set(htcdsMethods));
  expect(new Set(told.map(({ definition }) => definition))).toEqual(new Set(htcdsDefinitions));
});

test('the source of the words is told with its licence', () => {
  const { title, author, licence, address, licenceAddress } = htcdsSource;
  expect([licence, author]).toEqual(['CC BY 4.0', expect.stringContaining('IOM')]);
  const readme = readFileSync(path.join(projectRoot(), 'README.md'), 'utf8');
  for (const named of [title, author, licence, address, licenceAddress]) expect(readme).toContain(named);
});

test('what has the same name in both lists is told by that name', () => {
  expect(htcdsOfMeans['debt-bondage']).toEqual({ method: 'DebtBondage', definition: 'DebtBondage' });
  expect(htcdsOfMeans['threats-authorities'].definition).toBe('ThreatOfLawEnforcement');
});

test('every form has a type; work of a child is told as such only where it is known', () => {
  for (const code of exploitationCodes) expect(htcdsExploitations).toContain(htcdsOfForm(code, null).type);
  expect(htcdsOfForm('labour', 'yes')).toEqual({ type: 'ChildLabour' });
  expect(htcdsOfForm('labour', 'not-known')).toEqual({ type: 'ForcedLabour' });
  expect(htcdsOfForm('sexual-sale', null).sexual).toBe('Prostitution');
});

test('a factor that protects has no word in the standard, and every vulnerability is one of our factors', () => {
  expect(htcdsOfFactor('debts', 'protective')).toBeUndefined();
  const told = new Set(codesOf.factor.map((code) => htcdsOfFactor(code, 'risk')));
  expect(htcdsVulnerabilities.filter((htcdsVulnerability) => !told.has(htcdsVulnerability))).toEqual([]);
});

test.skipIf(!existsSync(standard))('the lists are those of the standard', () => {
  const rows = readFileSync(path.join(standard, 'htcds_2_0_codes.csv'), 'utf8').split('\n');
  const list = (field: string) => rows.filter((row) => row.startsWith(`${field},`)).map((row) => row.split(',')[2]);
  expect(list('vic_MethodsOfControl')).toEqual([...htcdsMethods]);
  expect(list('vic_TypeOfExploitation')).toEqual([...htcdsExploitations]);
  expect(list('vic_TypeOfSexExploitation')).toEqual([...htcdsSexual]);
  expect(list('vic_Vulnerabilities')).toEqual([...htcdsVulnerabilities]);
  const defined = readFileSync(path.join(standard, 'Field Definitions.md'), 'utf8').matchAll(
    /^\| MethodsOfControl(\w+)/gm,
  );
  expect([...defined].map(([, name]) => name)).toEqual([...htcdsDefinitions]);
});
