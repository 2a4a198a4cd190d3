import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../platform/i18n/texts.ts';
import { limits } from '../limits.ts';
import { analyseOverlap } from '../overlap/analyse-overlap.ts';
import { aTable, sharedTable, western } from '../overlap/overlap.fixtures.ts';
import type { OverlapTable } from '../overlap/overlap.ts';
import { seeded } from '../overlap/seeded.ts';
import { someRecords } from '../study.fixtures.ts';
import { describeOverlap } from './describe-overlap.ts';
import type { Report } from './report.ts';
import { overlapJson } from './study-json.ts';

const hash = 'f'.repeat(64);
const source = { ...someRecords([], []).source, bytes: 987_654, sha256: hash };

function reportOf(table: OverlapTable, language: Language = 'en'): { report: Report; json: string } {
  const { emptyLines: _, bytes: __, ...input } = source;
  const reproduction = {
    program: { name: 'rinnalla', version: '1' },
    input,
    parameters: { language, k: 5, longest: 0, mode: 'exact' as const, earlier: [], limits },
  };
  const overlap = { ...table, source, notes: [] };
  const study = analyseOverlap(table, { rounds: 100 });
  return { report: describeOverlap(overlap, study, reproduction), json: overlapJson(overlap, study, reproduction) };
}

const none = {
  fi: 'Arviota ei voi laskea: luvuista liian harvan saa näyttää.',
  sv: 'Ingen uppskattning kan göras: för få av talen får visas.',
  en: 'No estimate can be made: too few of the figures may be shown.',
};

describe('the report on overlaps', () => {
  it.each([
    ['two lists that share few', { '10': 60, '01': 40, '11': 3 }],
    ['nobody at all', { '10': 0, '01': 0, '11': 0 }],
    ['a handful of people', { '100': 1, '010': 1, '111': 1 }],
    ['three lists of which one is small', { '100': 60, '010': 40, '001': 2, '110': 9, '011': 1 }],
  ])('says in a sentence why there is no estimate: %s', (_, people) => {
    for (const language of languages) {
      const { report } = reportOf(aTable(people), language);
      expect(report.summary.sentences.at(-1)?.text).toBe(none[language]);
    }
  });

  it('says it of lists that nobody shares, and estimates from two lists that many share', () => {
    const last = (people: Record<string, number>) => reportOf(aTable(people)).report.summary.sentences.at(-1)?.text;
    expect(last({ '100': 60, '010': 40, '001': 30 })).toBe('No estimate can be made: nobody is on two lists.');
    expect(last({ '10': 60, '01': 40, '11': 20 })).toMatch(/^According to the estimate there are about 240 people/);
  });

  it('leaves a list that nobody shares in the table of pairs, with zeros', () => {
    const { report } = reportOf(aTable({ '100': 60, '010': 40, '001': 30, '110': 20 }));
    expect(JSON.stringify(report)).toContain('There is not one person in common in: A–C and B–C.');
    expect(report.summary.sentences.at(-1)?.text).toMatch(/^According to the estimate/);
  });

  it('is a report for any small table: never a crash, never a figure that is none', () => {
    const random = seeded(8);
    for (let round = 0; round < 48; round += 1) {
      const lists = 2 + (round % 4);
      const rows = Array.from({ length: (1 << lists) - 1 }, (_, at) => ({
        on: at + 1,
        count: random() < 0.4 ? 0 : Math.floor(40 * random() ** 3),
      }));
      const { report, json } = reportOf({ lists: [...'ABCDE'].slice(0, lists), rows });
      expect(`${JSON.stringify(report)}${json}`).not.toMatch(/NaN|∞|Infinity|undefined/);
    }
  });

  it('tells neither the hash nor the size of the file, by which the true table could be known', () => {
    const { report, json } = reportOf(aTable(western));
    for (const told of [JSON.stringify(report), json]) {
      expect(told).not.toContain(hash);
      expect(told).not.toMatch(/987.?654/);
    }
  });

  it('reports the sparse table of New Orleans, with every overlap hidden', ({ skip }) => {
    const table = sharedTable('NewOrl');
    if (!table) return skip('shared data absent');
    for (const language of languages) {
      const { report } = reportOf(table, language);
      expect(report.summary.sentences.at(-1)?.text).toMatch(/\b1\D060\b/);
    }
  });
});
