import { describe, expect, it } from 'vitest';
import { piece } from '../whole.fixtures.ts';
import { factorsOf, formsOf } from './conditions.ts';

const factor = (code: string, direction: string | null, from: string | null, more: object = {}) =>
  piece({ sort: 'factor', code, direction, from, until: from, ...more });

describe('factors', () => {
  it('stand on the side of the latest record, with the earlier ones behind', () => {
    const earlier = factor('housing', 'risk', '2025-03-01');
    const latest = factor('housing', 'protective', '2026-09-01');
    const [level] = factorsOf([latest, earlier]);
    expect(level?.risk).toEqual([]);
    expect(level?.protective).toEqual([{ code: 'housing', latest, earlier: [earlier] }]);
  });

  it('lie on the level that is recorded, else on the usual one', () => {
    const levels = factorsOf([
      factor('debts', 'risk', null),
      factor('honour', 'risk', null, { level: 'family' }),
      factor('poverty', 'risk', null),
    ]);
    expect(levels.map(({ level }) => level)).toEqual(['individual', 'family', 'structural']);
  });

  it('that were not asked about or not answered are on neither side', () => {
    const [level] = factorsOf([
      factor('debts', null, null, { answer: 'not-asked' }),
      factor('health', 'risk', null, { answer: 'did-not-answer' }),
    ]);
    expect([level?.risk, level?.protective]).toEqual([[], []]);
    expect(level?.open.map(({ code }) => code)).toEqual(['debts', 'health']);
  });
});

describe('forms of exploitation', () => {
  it('keep every statement, the newest first, whoever said it', () => {
    const hers = piece({
      sort: 'exploitation',
      code: 'labour',
      status: 'possible',
      saidBy: 'herself',
      from: '2025-01-01',
    });
    const court = piece({ sort: 'exploitation', code: 'labour', status: 'not', saidBy: 'court', from: '2026-01-01' });
    const sexual = piece({ sort: 'exploitation', code: 'sexual-sale', status: 'actual', saidBy: 'police' });
    expect(formsOf([hers, sexual, court])).toEqual([
      { code: 'sexual-sale', statements: [sexual] },
      { code: 'labour', statements: [court, hers] },
    ]);
  });
});
