import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../src/platform/project-root.ts';
import { type Records, readStudyInput, roundStudy } from '../../../src/study/index.ts';
import { aFile, aFolder, removeFolders, run } from '../../../src/study/study.fixtures.ts';
import { seeded } from '../../access/chance.ts';
import { guess } from './guess.ts';
import { type Printed, readRounded } from './read-rounded.ts';
import { truePeople } from './true-people.ts';
import { unitsAsPeople, withoutTwoFiles } from './two-files.ts';

afterAll(removeFolders);

const shared = path.join(projectRoot(), '../shared/data/uk_nrm');
const quarter = (name: string) => path.join(shared, `nrm_2023_${name}_person_level_from_leaf_cells.csv`);
const mapping = path.join(projectRoot(), 'docs/examples/uk-nrm.mapping.json');
const present = existsSync(quarter('q3'));
const secret = Buffer.alloc(32, 3);

/** Four hundred people of twelve attributes with four values each, of three kinds who resemble each other. */
function richFile(): string {
  const chance = seeded(12);
  const rows = Array.from({ length: 400 }, () => {
    const kind = chance.below(3);
    return Array.from(
      { length: 12 },
      () => `v${(Math.min(chance.below(4), chance.below(4)) + (chance.below(2) ? kind : 0)) % 4}`,
    );
  });
  return `${[Array.from({ length: 12 }, (_, at) => `attribute ${at}`), ...rows].map((row) => row.join()).join('\n')}\n`;
}

const recordsIn = async (file: string, by?: string): Promise<Records> => {
  const input = await readStudyInput(file, { mapping: by, progress: () => {} });
  if (input.kind !== 'records') throw new Error('not a file of people');
  return input.records;
};

/** What is written by the command, told as an attacker reads it, and checked against the people. */
async function checkReport(file: string, by?: string, chain = false): Promise<void> {
  const out = await aFolder();
  const secretFile = await aFile(`${secret.toString('hex')}\n`, 'secret');
  const more = by ? ['--mapping', by] : [];
  const { code } = await run([file, '--out', out, '--lang', 'en', '--secret', secretFile, ...more]);
  expect(code).toBe(0);
  const release = (JSON.parse(await readFile(path.join(out, 'study.json'), 'utf8')) as { release: Printed }).release;
  const records = await recordsIn(file, by);
  const rounded = await roundStudy(records, { k: 5, secret }, () => {});
  // The program gives the same twice, so that its made-up file is that of what it wrote.
  expect(release.tables).toEqual(rounded.release.tables);
  const told = readRounded(release);
  const [madeUp, truth] = [unitsAsPeople(rounded), truePeople(records, release)];
  const { narrow, cells } = withoutTwoFiles(told, madeUp, truth);
  expect([...told.faults, ...narrow]).toEqual([]);
  expect(cells).toBeGreaterThan(500);
  for (const name of await readdir(path.join(out, 'tables'))) {
    const lines = (await readFile(path.join(out, 'tables', name), 'utf8')).trim().split(/\r?\n/).slice(1);
    const inLine = (line: string) => line.split(',').filter((cell) => /^\d+$/.test(cell));
    // Of what departs the first number counts people. What was expected is worked out from printed numbers: the report never sees the people
    // (src/study/report/without-people.test.ts).
    const numbers = lines.flatMap((line) => (name.startsWith('departures-') ? inLine(line).slice(0, 1) : inLine(line)));
    expect(
      numbers.filter((number) => Number(number) % 5 !== 0),
      name,
    ).toEqual([]);
  }
  const said = `${path.basename(file)}${by ? ', mapped' : ''}: ${cells} cells with somebody, two files for each`;
  if (!chain) {
    console.log(said);
    return;
  }
  const { small, right, certainty, sure, sureAndRight } = guess(told, madeUp, truth, 20_000);
  console.log(
    `${said}; a chain guesses ${right} of ${small} cells of 1–4 right, mean certainty ${certainty.toFixed(2)}; over nine in ten sure of ${sure}, ${sureAndRight} of them right`,
  );
}

describe('a report of rounded numbers, from its files alone', () => {
  it('of four hundred people with twelve attributes leaves five numbers possible everywhere', {
    timeout: 300_000,
  }, async () => {
    await checkReport(await aFile(richFile()));
  });

  describe.skipIf(!present)(`of the UK referrals of 2023${present ? '' : ' (skipped: shared data absent)'}`, () => {
    it.each([
      ['q2', undefined],
      ['q3', undefined],
      ['q2', mapping],
      ['q3', mapping],
    ] as const)('%s, mapped by %s', { timeout: 600_000 }, async (name, by) => {
      // The chain takes as long as all else: one quarter is enough to print how well it guesses.
      await checkReport(quarter(name), by, name === 'q3');
    });
  });
});
