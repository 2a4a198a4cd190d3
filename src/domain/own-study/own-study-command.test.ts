import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseDatabase } from '../../../proofs/own-study/many.ts';
import type { TestDatabase } from '../../platform/db/template.ts';
import { ownStudyCommand } from './own-study-command.ts';

let database: TestDatabase;
const folder = mkdtempSync(path.join(tmpdir(), 'own-study-'));
beforeAll(async () => {
  database = await caseDatabase(400);
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

async function run(...words: string[]) {
  let [said, wrong] = ['', ''];
  const code = await ownStudyCommand(
    ['--own-cases', ...words],
    { stdout: { write: (text) => (said += text) }, stderr: { write: (text) => (wrong += text) } },
    (work) => work({ pools: database.pools, clock: () => new Date('2026-11-30T10:00:00Z') }),
  );
  return { code, said, wrong };
}

test('writes a report of own cases in every form, in three languages, from the same release', {
  timeout: 120_000,
}, async () => {
  const out = path.join(folder, 'report');
  for (const language of ['fi', 'sv', 'en']) {
    const { code, said, wrong } = await run('--out', out, '--lang', language);
    expect([code, wrong]).toEqual([0, '']);
    expect(said).toContain(path.join(out, 'index.html'));
    expect(readdirSync(out).toSorted()).toEqual([
      ...['ctdc.zip', 'htcds.zip', 'index.html', 'report.pdf', 'study.json', 'tables', 'tables.xlsx'],
    ]);
    const study = JSON.parse(readFileSync(path.join(out, 'study.json'), 'utf8'));
    expect(study.forPublication).toBe(true);
    expect(study.reproduction.input).toEqual({ name: '2021-07-01/2026-07-01', format: 'cases' });
    expect(study.columns.map(({ column }: { column: string }) => column)).toContain('wait-service');
  }
  // Another first day would tell who lies between.
  const { code, wrong } = await run('--out', out, '--from', '2024-01-01', '--lang', 'en');
  expect([code, wrong]).toEqual([3, expect.stringContaining('2021-07-01–2026-07-01')]);
});

test('a wrong command says which word is wrong, and help is given', async () => {
  for (const words of [
    ['--k', '2'],
    ['--question', 'all'],
    ['--lang', 'de'],
    ['--out'],
    ['file.csv'],
    ['--mode', 'exact'],
  ])
    expect(await run('--out', folder, ...words), words.join(' ')).toMatchObject({
      code: 2,
      wrong: expect.stringContaining(words[0] as string),
    });
  expect(await run()).toMatchObject({ code: 2, wrong: expect.stringContaining('--out') });
  for (const language of ['fi', 'sv', 'en']) {
    const { code, said } = await run('--help', '--lang', language);
    expect([code, said]).toEqual([0, expect.stringContaining('--own-cases')]);
    for (const line of said.split('\n')) expect(line.length, line).toBeLessThanOrEqual(110);
  }
  expect(await run('--out', path.join(folder, 'report'), '--from', '2024-02-01', '--lang', 'en')).toMatchObject({
    code: 3,
    wrong: expect.stringContaining('2024-02-01'),
  });
});
