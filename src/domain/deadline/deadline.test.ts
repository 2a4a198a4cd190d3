import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { projectRoot } from '../../platform/project-root.ts';
import { addDays } from '../../platform/time/format.ts';
import { actSince, type LawEntry, provisionOf, registerOf, textOf } from '../law/index.ts';
import { dueBy, dueOn, isOffered, type Rule, rulesNow, shippedRules } from './deadline.ts';
import { choiceWords } from './pages/rule-words.ts';

const today = '2026-11-24';

/** Rows of the catalogue and the rules that come from each, by hand. */
const catalogue: Readonly<Record<string, readonly string[]>> = {
  'reflection.min / max': ['reflection.min', 'reflection.max'],
  'permit.first': ['permit.first'],
  'permit.continuous': ['permit.continuous'],
  'admin.appeal': ['admin.appeal'],
  'protection.assess': ['protection.assess'],
  'support.relay': ['support.relay'],
  investigation: ['investigation', 'investigation.child'],
  'trial.detained': ['trial.detained', 'trial.detained.oral'],
  'trial.child_victim': ['trial.child_victim'],
  'judgment.office': ['judgment.office'],
  dissatisfaction: ['dissatisfaction'],
  appeal: ['appeal'],
  'charge.prescription': ['charge.prescription', 'charge.prescription.aggravated', 'charge.prescription.child'],
  compensation: ['compensation', 'compensation.no_court'],
  'compensation.early': ['compensation.early'],
  restraining: [
    'restraining',
    'restraining.renewed',
    'restraining.monitored',
    'restraining.monitored.renewed',
    'restraining.family',
    'restraining.family.renewed',
  ],
  'restraining.temp': ['restraining.temp', 'restraining.temp.taken_up'],
  turvakielto: ['turvakielto', 'turvakielto.renewed'],
  'child.urgent': ['child.urgent'],
  'child.assess': ['child.assess.start', 'child.assess.finish'],
  'social.execution': ['social.execution', 'social.execution.urgent'],
  'log.request': ['log.request'],
  'gdpr.breach / access': ['gdpr.breach', 'gdpr.access'],
  retention: ['retention'],
};

const byKey = (key: string): Rule => {
  const found = shippedRules.find((rule) => rule.key === key);
  if (!found) throw new Error(`No rule has the key ${key}.`);
  return found;
};

/** Beside the catalogue of the domain text's section 2, from its section 7. */
const added = ['charge.urgent', 'appeal.supreme'];

/** Local targets beside the catalogue: watched by the program, started by nobody. */
const watched = ['investigation.stalled', 'news.told'];

test('what is watched is a local target that an administrator can correct, and is offered to nobody', () => {
  for (const key of watched) {
    expect(byKey(key).kind).toBe('target');
    expect(isOffered(byKey(key), today)).toBe(false);
  }
  expect(dueOn('news.told', '2026-11-01').due).toBe('2026-12-01');
  expect(dueOn('investigation.stalled', '2026-11-01').due).toBe('2026-12-31');
});

test('every row of the catalogue has its rules, with provision, mark and day; beside them what is watched and what is repealed', () => {
  const named = Object.values(catalogue).flat();
  expect(shippedRules.map(({ key }) => key).sort()).toEqual([...named, ...added, ...watched, 'recovery'].sort());
  for (const key of [...named, ...added]) {
    const { law, mark, lookedOn, says } = byKey(key);
    expect(law, key).not.toBeNull();
    // The day on which the makers looked is no check.
    expect(Object.keys(byKey(key)), key).not.toContain('checkedOn');
    expect([mark, lookedOn, says.fi, says.sv, says.en].every(Boolean), key).toBe(true);
  }
});

const domainText = path.join(projectRoot(), '../shared/domain.md');

test.skipIf(!existsSync(domainText))(
  'the catalogue by hand is that of the domain text (skipped where it is absent)',
  () => {
    const section = readFileSync(domainText, 'utf8').split('### 2.2')[1]?.split('\n---')[0] ?? '';
    const rows = section
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| Key'))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(rows.map(([, key]) => key)).toEqual(Object.keys(catalogue));
    for (const [, key = '', limit = '', , provision = ''] of rows) {
      // What the text marks as unread or part read is never marked as read here.
      const unread = /\[(L\/)?U/.test(provision);
      const marks = (catalogue[key] ?? []).map((item) => byKey(item).mark);
      if (key !== 'retention')
        expect(
          marks.every((mark) => (mark === 'read') !== unread),
          key,
        ).toBe(true);
      // Where the law has no days, the length is a local target.
      if (/without undue delay/.test(limit) && !/\d/.test(limit.replace('18', '')))
        expect(
          (catalogue[key] ?? []).map((item) => byKey(item).kind),
          key,
        ).toEqual((catalogue[key] ?? []).map(() => 'target'));
    }
  },
);

test('the recovery period is never offered, and no other rule is repealed', () => {
  expect(isOffered(byKey('recovery'), today)).toBe(false);
  expect(shippedRules.filter(({ validUntil }) => validUntil !== null).map(({ key }) => key)).toEqual(['recovery']);
});

test('a clock is as sure as the row that its length stands in: of the repealed recovery period the repeal was read, the length was not', () => {
  expect(byKey('recovery')).toMatchObject({ law: 'vl-36-length', mark: 'unverified', also: ['vl-36-repealed'] });
  const noted = ({ limits }: { limits: object }) => Object.keys(limits);
  expect([provisionOf('vl-36-repealed'), provisionOf('vl-36-length')].map(noted)).toEqual([[], ['noted']]);
  expect(provisionOf('vl-36-repealed').mark).toBe('read');
});

test('a repealed rule is chosen with the day until which it held, and no other with one', () => {
  expect((['fi', 'sv', 'en'] as const).map((language) => choiceWords(language, byKey('recovery')))).toEqual([
    'Toipumisaika (kumottu) – kirjallisen ilmoituksen päivästä · 30 päivää · voimassa 31.12.2022 asti',
    expect.stringMatching(/ · i kraft till och med 31\.12\.2022$/),
    expect.stringMatching(/ · in force until 31 Dec 2022$/),
  ]);
  expect(shippedRules.filter((rule) => choiceWords('fi', rule).endsWith(' asti')).map(({ key }) => key)).toEqual([
    'recovery',
  ]);
});

test('only what is done at a court or another authority moves', () => {
  expect(shippedRules.filter(({ moves }) => moves).map(({ key }) => key)).toEqual([
    'admin.appeal',
    'dissatisfaction',
    'appeal',
    'appeal.supreme',
    'compensation',
    'compensation.no_court',
  ]);
});

test('an appeal that would end on Christmas Eve ends on the Monday after; a restraining order ends on its day', () => {
  expect(dueOn('admin.appeal', '2026-11-24').due).toBe('2026-12-28');
  expect(dueOn('restraining', '2025-12-24').due).toBe('2026-12-24');
  expect(dueOn('reflection.max', '2026-08-31').due).toBe('2027-02-28');
});

test('a rule without a length starts no clock', () => {
  expect(isOffered(byKey('child.urgent'), today)).toBe(false);
  expect(() => dueOn('child.urgent', today)).toThrow(RangeError);
  expect(() => dueOn('no.such', today)).toThrow(RangeError);
});

test('a corrected provision gives every rule of it another length and the next version; the order of entries does not matter', () => {
  const entry = (n: number, amount: number): LawEntry => ({
    kind: 'provision',
    key: 'ok-25-12',
    entry: n,
    act: 'corrected',
    said: { limits: { plain: { amount, unit: 'days' } } },
    written_at: new Date(2026, 10, n),
  });
  const law = byKey('appeal').law;
  expect(law).toBe('ok-25-12');
  for (const entries of [
    [entry(1, 14), entry(2, 21)],
    [entry(2, 21), entry(1, 14)],
  ]) {
    const rule = rulesNow(registerOf(entries)).find(({ key }) => key === 'appeal');
    expect(rule).toMatchObject({ version: 3, length: { amount: 21, unit: 'days' } });
    expect(rulesNow().find(({ key }) => key === 'appeal')?.length).toEqual(byKey('appeal').length);
  }
});

test('what was corrected of one rule, before its provision could be, stands until the provision is corrected', () => {
  const former: LawEntry = {
    kind: 'rule',
    key: 'appeal',
    entry: 1,
    act: 'corrected',
    said: {
      ...{ length: { amount: 14, unit: 'days' }, moves: false, place: '25:12', mark: 'read' },
      ...{ checkedOn: '2026-11-24', validFrom: null, validUntil: null },
    },
    written_at: new Date(2026, 10, 24),
  };
  const later: LawEntry = {
    ...{ kind: 'provision', key: 'ok-25-12', entry: 1, act: 'corrected', said: { validFrom: '2027-01-01' } },
    written_at: new Date(2026, 10, 28),
  };
  const rule = (entries: readonly LawEntry[]) => rulesNow(registerOf(entries)).find(({ key }) => key === 'appeal');
  expect(rule([former])).toMatchObject({ version: 2, length: { amount: 14 }, moves: false, place: '25:12' });
  expect(rule([former, later])).toMatchObject({
    ...{ version: 3, length: byKey('appeal').length, moves: false, place: null, validFrom: '2027-01-01' },
  });
});

test('no clock ends before it starts, and a moved day is never earlier than the counted one', () => {
  const offered = shippedRules.filter((rule) => isOffered(rule, today));
  fc.assert(
    fc.property(fc.constantFrom(...offered), fc.integer({ min: 0, max: 25_000 }), (rule, count) => {
      const start = addDays('1990-01-01', count);
      return dueBy(rule, start) > start && dueBy(rule, start) >= dueBy({ ...rule, moves: false }, start);
    }),
  );
});

test('no clock starts before its act was there, also where nobody has found out since when the provision holds', () => {
  const open = shippedRules.filter(
    (rule) => rule.length !== null && rule.validFrom === null && rule.statute !== 'own-rules',
  );
  expect(open.length).toBeGreaterThan(5);
  for (const rule of open) {
    const since = actSince(rule);
    expect(isOffered(rule, addDays(since, -1)), rule.key).toBe(false);
    if (rule.validUntil === null && !watched.includes(rule.key)) expect(isOffered(rule, since), rule.key).toBe(true);
  }
  expect(actSince({ statute: 'aliens' })).toBe('2004-01-01');
});

test('the address of an act follows from its number; for the old codes none is guessed', () => {
  expect(textOf('compensation', 'fi')).toBe('https://www.finlex.fi/fi/laki/ajantasa/2005/20051204');
  expect(textOf('admin-procedure', 'sv')).toBe('https://www.finlex.fi/sv/laki/ajantasa/2019/20190808');
  expect([textOf('criminal', 'fi'), textOf('gdpr', 'en')]).toEqual([undefined, undefined]);
});
