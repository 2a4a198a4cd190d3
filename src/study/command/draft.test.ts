import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { MappingFile } from '../scheme/mapping.ts';
import { cellsOf, columnOf, recordsOf } from '../scheme/scheme.fixtures.ts';
import { aFile, aFolder, removeFolders, run } from '../study.fixtures.ts';

afterAll(removeFolders);

async function draftOf(content: string, answers?: readonly string[]) {
  const place = path.join(await aFolder(), 'draft.json');
  const said = await run(
    [await aFile(content), '--mapping-draft', place, '--lang', 'en'],
    answers !== undefined,
    answers,
  );
  expect(said.code, said.err).toBe(0);
  return { place, draft: JSON.parse(await readFile(place, 'utf8')) as MappingFile, said };
}

const people = [
  'id,Gender,Nationality,Consent,meansOfControl_threats,meansOfControl_debt,meansOfControl_documents,Route,Date of birth,First contact',
  ...Array.from(
    { length: 12 },
    (_, at) =>
    [`p${at}`, ['Female', 'Male', 'Unknown'][at % 3], ['FI', 'EST', 'SWE'][at % 3], at % 2 ? 'kyllä' : 'ei', at % 2, (at + 1) % 2, at === 3 ? 1 : '', ['north', 'south'][at % 2], '2001-02-03', '2023-05-06'].join(','), // biome-ignore format: a row
  ),
  '',
].join('\n');

describe('a draft of a mapping file', () => {
  it('sees flags, their groups, labels, lists and days of birth, and can be used as it is', async () => {
    const { draft, place } = await draftOf(people);
    expect(draft.questions).toEqual({
      meansOfControl: {
        concept: 'control',
        label: { fi: expect.stringMatching(/^K/) as string, sv: expect.any(String) as string, en: 'Means of control' },
        columns: {
          meansOfControl_threats: 'threats',
          meansOfControl_debt: 'debt',
          meansOfControl_documents: 'documents',
        },
        valueLabels: expect.any(Object) as object,
      },
    });
    expect(draft.columns).toMatchObject({
      Gender: {
        concept: 'gender',
        label: { fi: 'Sukupuoli' },
        values: { Female: 'Woman', Male: 'Man', Unknown: 'Unknown' },
        valueLabels: { Woman: { fi: 'Nainen' }, Unknown: { fi: 'Ei tiedossa' } },
      },
      Nationality: { list: 'countries', label: { sv: 'Medborgarskap' } },
      Consent: { values: { kyllä: 'yes', ei: 'no' }, valueLabels: { yes: { sv: 'Ja' } } },
      'Date of birth': { identifying: true },
    });
    const records = await recordsOf(people, { mapping: place });
    expect(cellsOf(records, 'Nationality').slice(0, 3)).toEqual([['FI'], ['EE'], ['SE']]);
    expect(cellsOf(records, 'meansOfControl').slice(0, 2)).toEqual([['debt'], ['threats']]);
    expect(columnOf(records, 'Gender').meaning?.valueLabels?.Woman?.sv).toBe('Kvinna');
  });

  it('asks on a terminal what the file does not tell', async () => {
    const { draft, said, place } = await draftOf(people, ['n', 'First contact', '3', '']);
    expect(said.err).toContain(
      'The columns meansOfControl_threats, meansOfControl_debt, meansOfControl_documents hold only yes and no.',
    );
    expect(said.err).toContain('Column Date of birth has days of birth.');
    expect(said.err).toMatch(/What does column Route tell of\? 1 Exploitation, 2 Vulnerability factors, 3 /);
    expect(draft.questions).toBeUndefined();
    expect(draft.columns).toMatchObject({
      'Date of birth': { ageAt: 'First contact' },
      Route: { theme: 'help' },
      meansOfControl_threats: { values: { 1: 'yes', 0: 'no' } },
    });
    expect(cellsOf(await recordsOf(people, { mapping: place }), 'age')[0]).toEqual(['21--23']);
  });

  it('asks again what was answered with something else, and writes nothing that is no answer', async () => {
    const { draft, said } = await draftOf(people, ['n', 'k', '31.12.2023', '2023-12-31', 'north', '9', '3', '']);
    expect(said.err.split('Column Date of birth has days of birth.')).toHaveLength(4);
    expect(draft.columns).toMatchObject({ 'Date of birth': { ageAt: '2023-12-31' }, Route: { theme: 'help' } });
  });

  it('takes groups called x and y for groups, and not both for yes', async () => {
    const rows = Array.from({ length: 12 }, (_, at) => `${at % 2 ? 'x' : 'y'},${at % 3 ? 'x' : ''}`);
    const { draft } = await draftOf(['Group,Threat', ...rows, ''].join('\n'));
    expect(draft.columns.Group?.values).toEqual({ x: 'x', y: 'y' });
    expect(draft.columns.Threat?.values).toEqual({ x: 'yes' });
  });

  it('asks between which days people waited, and leaves the days themselves out', async () => {
    const file = [
      'Gender,First contact,First help,Decision',
      ...Array.from(
        { length: 40 },
        (_, at) =>
          `${at % 2 ? 'Female' : 'Male'},2023-05-0${1 + (at % 3)},2023-06-1${at % 4},${at % 5 ? '3.7.2023' : ''}`,
      ),
    ].join('\n');
    const { draft, said, place } = await draftOf(file, ['First contact', 'First help', 'First help', 'Decision', '']);
    expect(said.err).toContain('The columns First contact, First help, Decision hold days.');
    expect(draft.waits).toMatchObject({
      'First contact – First help': { from: 'First contact', to: 'First help' },
      'First help – Decision': { from: 'First help', to: 'Decision' },
    });
    expect(Object.keys(draft.columns ?? {})).toEqual(['Gender']);
    const records = await recordsOf(file, { mapping: place });
    expect(records.columns.map(({ name }) => name).toSorted()).toEqual([
      'First contact – First help',
      'First help – Decision',
      'Gender',
    ]);
    // Whoever names no column of days, or the same one twice, is asked again, and no more after an empty line.
    expect((await draftOf(file, ['Gender', ''])).draft.waits).toBeUndefined();
    expect((await draftOf(file, ['First help', 'First help', ''])).draft.waits).toBeUndefined();
    expect((await draftOf(file)).draft.waits).toBeUndefined();
  });

  it('writes what a table of counts is, and leaves its totals out', async () => {
    const counts = 'Form,Gender,People\nA,Female,3\nA,Male,2\nA,Total,5\nTotal,Total,5\n';
    const { draft, place } = await draftOf(counts);
    expect(draft).toMatchObject({ count: 'People', totals: ['Total'] });
    expect(Object.keys(draft.columns)).toEqual(['Form', 'Gender']);
    expect((await recordsOf(counts, { mapping: place })).rows).toBe(5);
    const asked = await draftOf('Form,People\nA,3\nB,2\n', ['n', '']);
    expect(asked.draft).toMatchObject({ count: null });
    expect((await recordsOf('Form,People\nA,3\nB,2\n', { mapping: asked.place })).rows).toBe(2);
  });

  it('of a file in a standard stands over it', async () => {
    const names = ['meansThreats', 'meansFalsePromises', 'isForcedLabour', 'isSexualExploit', 'Shelter'];
    const file = `${names.join(',')}\n1,0,1,0,north\n0,1,0,1,south\n`;
    const { draft, place } = await draftOf(file);
    expect(draft).toMatchObject({ standard: 'ctdc' });
    expect(Object.keys(draft.columns)).toEqual(['Shelter']);
    const records = await recordsOf(file, { mapping: place });
    expect(cellsOf(records, 'meansOfControl')).toEqual([['Threats'], ['FalsePromises']]);
  });
});
