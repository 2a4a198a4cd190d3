import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { languages } from '../../../platform/i18n/texts.ts';
import { exchangeFile } from './exchange-files.ts';
import { exchangeForms, htcdsRecord, mappingOf, toldAs, untold } from './exchange-mapping.ts';
import { type Printed, peopleOf } from './exchange-people.ts';

/** A release that tells forms with isolation and with the half-year, in units of k. */
const printed = (units: readonly (readonly number[])[], k = 5): Printed => {
  const forms = ['sexual', 'labour', 'several'];
  const phases = ['during', 'not-recorded'];
  const value = (each: string) => ({ kind: 'value', value: each }) as const;
  const sum = (own: readonly number[]) => own.reduce((all, each) => all + each, 0);
  const rows = forms.map((_, at) => [units[at]?.[0] ?? 0, units[at]?.[1] ?? 0]);
  const singles = [...rows.map(sum), sum(rows.map(sum))];
  const pairs = [...rows, phases.map((_, at) => sum(rows.map((row) => row[at] ?? 0)))].flatMap((row) => [
    ...row,
    sum(row),
  ]);
  const times = (own: readonly number[]) => own.map((each) => each * k);
  return {
    ...{ k, people: sum(singles) * k, bounds: { single: k - 1, crossed: 2 * k - 1 } },
    attributes: [
      { column: 'exploitation', categories: forms.map(value) },
      { column: 'control-movement', categories: [...phases.slice(0, 1).map(value), { kind: 'missing' }] },
    ],
    tables: [
      { id: 'exploitation', attributes: [0], shown: times(singles) },
      { id: 'exploitation × control-movement', attributes: [0, 1], shown: times(pairs) },
    ],
  };
};

test('made-up people have exactly the printed numbers, each of them k times, whatever the numbers', () => {
  const cell = fc.integer({ min: 0, max: 7 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell), { minLength: 3, maxLength: 3 }),
      fc.integer({ min: 3, max: 9 }),
      (units, k) => {
        const people = peopleOf(printed(units, k)) ?? [];
        const count = (form: string, control?: string) =>
          people.filter((each) => each.exploitation === form && each['control-movement'] === control).length;
        for (const [at, form] of ['sexual', 'labour', 'several'].entries())
          expect([count(form, 'during'), count(form)]).toEqual([(units[at]?.[0] ?? 0) * k, (units[at]?.[1] ?? 0) * k]);
        const kinds = Map.groupBy(people, (each) => JSON.stringify(each));
        for (const own of kinds.values()) expect(own.length % k).toBe(0);
      },
    ),
  );
});

test('nothing but printed numbers is read: the same numbers give the same people, and no release without them gives any', () => {
  const release = printed([
    [2, 1],
    [0, 3],
    [1, 0],
  ]);
  expect(peopleOf(release)).toEqual(peopleOf(structuredClone(release)));
  expect(peopleOf({ ...release, people: null })).toBeUndefined();
  expect(
    peopleOf({ ...release, attributes: release.attributes.map((each) => ({ ...each, column: 'region' })) }),
  ).toBeUndefined();
  for (const form of exchangeForms) expect(exchangeFile(form, { ...release, tables: [] }, 'fi')).toBeUndefined();
});

test('numbers that do not belong together, or are not rounded, are not made into people', () => {
  const release = printed([
    [2, 1],
    [0, 3],
    [1, 0],
  ]);
  const [single, pair] = release.tables;
  if (!single || !pair) throw new Error('no tables');
  const shown = (own: readonly (number | null)[]) => ({ ...release, tables: [single, { ...pair, shown: own }] });
  expect(() => peopleOf(shown(pair.shown.map((each) => (each ?? 0) + 1)))).toThrow('multiple');
  expect(() => peopleOf(shown(pair.shown.map(() => null)))).toThrow('multiple');
  expect(() => peopleOf(shown(pair.shown.map((each) => (each ?? 0) + 5)))).toThrow('More people');
});

test('two facts beside one form are put together by chance: neither order of the one is the order of the other', () => {
  const base = printed([
    [20, 20],
    [0, 0],
    [0, 0],
  ]);
  const [movement] = base.attributes.slice(1);
  const [, pair] = base.tables;
  if (!movement || !pair) throw new Error('no second fact');
  const people =
    peopleOf({
      ...base,
      attributes: [
        ...base.attributes,
        { ...movement, column: 'period', categories: [{ kind: 'value', value: '2024/1–6' }, { kind: 'missing' }] },
      ],
      tables: [
        ...base.tables,
        {
          ...pair,
          id: 'exploitation × period',
          attributes: [2, 0],
          shown: [100, 0, 0, 100, 100, 0, 0, 100, 200, 0, 0, 200],
        },
      ],
    }) ?? [];
  const both = people.filter((each) => each['control-movement'] && each.period).length;
  expect(people.filter((each) => each.period)).toHaveLength(100);
  expect(both).toBeGreaterThan(20);
  expect(both).toBeLessThan(80);
});

test('a group is told only where everything that is counted in it has the same word', () => {
  expect(toldAs('htcds', 'exploitation', 'sexual')).toEqual({ vic_TypeOfExploitation: 'SexualExploitation' });
  // Work in a home is servitude in HTCDS, and one of the kinds of forced labour in CTDC.
  expect(toldAs('htcds', 'exploitation', 'labour')).toBeUndefined();
  expect(toldAs('ctdc', 'exploitation', 'labour')).toEqual({ isForcedLabour: '1', isSexualExploit: '0' });
  for (const form of exchangeForms) {
    for (const value of ['several', 'offending', 'other']) expect(toldAs(form, 'exploitation', value)).toBeUndefined();
    for (const control of ['control-money', 'control-threats', 'control-mind', 'control-violence'] as const)
      expect(toldAs(form, control, 'during')).toBeUndefined();
    expect(toldAs(form, 'control-movement', 'not-recorded')).toBeUndefined();
    expect(toldAs(form, 'heard', 'yes')).toBeUndefined();
    expect(untold(form)).toContain('heard');
    expect(mappingOf(form).some(({ told }) => told)).toBe(true);
  }
  expect(toldAs('ctdc', 'period', '2024/7–12')).toEqual({ yearOfRegistration: '2024' });
  expect(htcdsRecord([{ vic_MethodsOfControl: 'Other' }, { vic_MethodsOfControl: 'DebtBondage' }, undefined])).toEqual({
    vic_MethodsOfControl: ['DebtBondage', 'Other'],
  });
});

test('beside the people stands in three languages that nobody is real, for whom, on which basis and what was told as what', () => {
  const forWhom = {
    question: 'Kuinka pian?',
    time: '2024',
    readers: 'Ministeriön työryhmä',
    basis: 'Laitoksen tehtävä',
  };
  const release = printed([
    [2, 1],
    [0, 3],
    [1, 0],
  ]);
  for (const form of exchangeForms)
    for (const language of languages) {
      const bytes = exchangeFile(form, release, language, forWhom);
      expect(exchangeFile(form, release, language, forWhom)).toEqual(bytes);
      const files = unzipSync(bytes ?? new Uint8Array());
      expect(Object.keys(files)).toEqual(['people.csv', 'about.txt']);
      const about = new TextDecoder().decode(files['about.txt']);
      for (const said of [forWhom.readers, forWhom.basis, 'SexualExploit', '5'])
        expect(about, `${form} ${language}`).toContain(said);
      expect(about.includes('CC BY 4.0')).toBe(form === 'htcds');
      expect(about).toMatch({ fi: /ei ole todellinen/, sv: /är verklig/, en: /is real/ }[language]);
      expect(about).not.toMatch(/undefined|\{/);
    }
});
