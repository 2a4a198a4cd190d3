import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownStudyCommand } from '../../src/domain/own-study/cli.ts';
import type { TestDatabase } from '../../src/platform/db/template.ts';
import { checkHtcdsCommand } from '../../src/study/cli.ts';
import { readStudyInput } from '../../src/study/index.ts';
import { differences, type Numbers, type Row } from './exchange.ts';
import { caseDatabase } from './many.ts';

let database: TestDatabase;
const folder = mkdtempSync(path.join(tmpdir(), 'exchange-'));
let numbers: Numbers;
const files: Record<string, { csv: string; rows: Row[] }> = {};

beforeAll(async () => {
  database = await caseDatabase(400);
  const out = path.join(folder, 'report');
  const silent = { write: () => undefined };
  const code = await ownStudyCommand(['--own-cases', '--out', out], { stdout: silent, stderr: silent }, (work) =>
    work({ pools: database.pools, clock: () => new Date('2026-11-30T10:00:00Z') }),
  );
  expect(code).toBe(0);
  numbers = JSON.parse(readFileSync(path.join(out, 'study.json'), 'utf8')).release;
  for (const form of ['htcds', 'ctdc']) {
    const bytes = unzipSync(readFileSync(path.join(out, `${form}.zip`)))['people.csv'];
    const csv = new TextDecoder().decode(bytes);
    files[form] = { csv, rows: parse(csv, { columns: true }) };
  }
}, 180_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

const rowsOf = (form: string): Row[] => files[form]?.rows ?? [];

test('people in both forms are counted as the release has printed, by a mapping that is written down a second time', () => {
  for (const form of ['htcds', 'ctdc'] as const) {
    expect(rowsOf(form).length, form).toBeGreaterThan(50);
    expect(differences(form, numbers, rowsOf(form)), form).toEqual([]);
  }
});

test('a file that is wrong in one place is seen', () => {
  for (const [form, column, other] of [
    ['htcds', 'vic_TypeOfExploitation', 'ForcedLabour'],
    ['htcds', 'vic_MethodsOfControl', 'DebtBondage'],
    ['ctdc', 'isSexualExploit', '0'],
    ['ctdc', 'isForcedLabour', '0'],
    ['ctdc', 'meansOfControlRestrictsMovement', '-99'],
    ['ctdc', 'yearOfRegistration', '1999'],
    ['ctdc', 'gender', 'Woman'],
    ['htcds', 'prs_FirstName', 'Testi'],
  ] as const) {
    const rows = rowsOf(form);
    const at = rows.findIndex(
      (row) => row[column] !== other && (/gender|First/.test(column) || !['', '-99', '0'].includes(row[column] ?? '')),
    );
    expect(at, column).toBeGreaterThanOrEqual(0);
    const changed = rows.map((row, place) => (place === at ? { ...row, [column]: other } : row));
    expect(differences(form, numbers, changed), column).not.toEqual([]);
    expect(differences(form, numbers, rows.toSpliced(at, 1)), `${column} left out`).not.toEqual([]);
    expect(differences(form, numbers, [...rows, rows[at] as Row]), `${column} twice`).not.toEqual([]);
  }
});

test('each reads as what it says it is: HTCDS without a refusal or a remark, CTDC known by its heading', async () => {
  const file = path.join(folder, 'htcds.csv');
  writeFileSync(file, files.htcds?.csv ?? '');
  let said = '';
  const code = await checkHtcdsCommand([file, '--lang', 'en'], {
    ...{ stdout: { write: (text) => (said += text) }, stderr: { write: () => undefined } },
  });
  expect([code, said.includes('Repaired'), said.includes('was not read')]).toEqual([0, false, false]);
  expect(said).toContain(`${rowsOf('htcds').length} people`);
  const other = path.join(folder, 'ctdc.csv');
  writeFileSync(other, files.ctdc?.csv ?? '');
  const input = await readStudyInput(other);
  expect(input).toMatchObject({ kind: 'records', records: { scheme: 'ctdc', rows: rowsOf('ctdc').length } });
});
