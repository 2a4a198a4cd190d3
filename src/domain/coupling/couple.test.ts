import { describe, expect, test } from 'vitest';
import { stepCodes } from '../process/index.ts';
import { couple } from './couple.ts';
import { situations, type Told, today } from './coupling.fixtures.ts';
import { isOpen, type SupportItem, type SupportKind, supportKinds } from './coupling.ts';
import { derive, type Fact, type Known, type KnownLine } from './derive.ts';
import { sources } from './rules/rule.ts';
import { stepRules } from './rules/rules.ts';

const marks = (text = '') => text.split(' ').filter(Boolean);
const dayOf = (day: string) => (day ? `2026-${day}` : null);

/** `kind:state@from/until!told` as its parts. */
function read(mark: string) {
  const [, name = '', state = '', from = '', until = '', told = ''] =
    /^([^:@!]+)(?::([^@!]+))?(?:@([^/!]*)(?:\/([^!]*))?)?(?:!(.*))?$/.exec(mark) ?? [];
  return { name, state, from: dayOf(from), until: dayOf(until), told: dayOf(told) ?? today };
}
const fact = (id: string): Fact => ({
  id,
  told: today,
  organisation: 'RIKU',
  author: null,
  own: true,
  name: null,
  note: null,
});

function companion(text: string, at: number): Known['companions'][number] {
  const [head = '', ...rest] = text.split(' ');
  const value = (key: string) => rest.find((item) => item.startsWith(`${key}=`))?.slice(key.length + 1);
  const span = read(`x${rest.find((item) => item.startsWith('@')) ?? ''}`);
  return {
    ...fact(`companion-${at}`),
    role: read(head).name,
    state: read(head).state,
    basis: value('basis') ?? 'not-known',
    notify: value('notify') ?? 'not-asked',
    since: span.from,
    until: span.until,
    detailed: rest.includes('detail'),
  };
}

function knownOf(told: Told): Known {
  const list = (text: string | undefined) => marks(text).map((mark, at) => ({ ...fact(`${at}`), ...read(mark) }));
  return {
    companions: (told.companions ?? []).map(companion),
    steps: list(told.steps).map((item) => ({ ...item, code: item.name, outcome: null })),
    wishes: list(told.wishes).map((item) => ({ ...item, kind: item.name })),
    sectors: list(told.sectors).map((item) => ({ ...item, sector: item.name, since: '2026-01-01' })),
    appointments: list(told.appointments).map((item) => ({
      ...item,
      kind: item.name,
      interpreter: item.state,
      day: item.from ?? '',
    })),
    languages: list(told.languages).map((item) => ({ ...item, language: item.name })),
    referrals: list(told.referrals).map((item) => ({ ...item, sector: item.name })),
    told: list(told.lines).map((item) => ({ ...item, kind: item.name })),
  };
}

const recordedOf = (told: Told): KnownLine[] =>
  marks(told.recorded).map((mark, at) => {
    const { name, state, from, until, told: on } = read(mark);
    return {
      ...fact(`backing-${at}`),
      kind: name as SupportKind,
      state: state as KnownLine['state'],
      origin: 'backing',
      since: from,
      until,
      told: on,
      detailed: false,
      byPermission: false,
    };
  });

const said = (items: readonly SupportItem[]) =>
  items.map(({ kind, status }) => (status === 'not-recorded' ? kind : `${kind}:${status}`)).toSorted();

function answer(told: Told) {
  const day = told.on === undefined || told.on === null ? null : dayOf(told.on);
  return couple({
    code: told.step,
    state: told.state ?? 'planned',
    day,
    today,
    child: told.child ?? false,
    reported: told.reported ?? true,
    residence: told.residence ?? false,
    lines: [...recordedOf(told), ...derive(knownOf(told), day)],
  });
}

describe('the situations written by hand', () => {
  test('are at least sixty, each of its own', () => {
    expect(situations.length).toBeGreaterThanOrEqual(60);
    expect(new Set(situations.map((situation) => situation.about)).size).toBe(situations.length);
  });

  test.each(situations)('$step: $about', (told) => {
    const { behind, starts } = answer(told);
    expect(said(behind.filter(({ side }) => side === 'services'))).toEqual(marks(told.services).toSorted());
    expect(said(behind.filter(({ side }) => side === 'process'))).toEqual(marks(told.process).toSorted());
    expect(said(starts)).toEqual(marks(told.starts).toSorted());
    const remarked = behind.flatMap(({ kind, remarks }) => remarks.map((remark) => `${kind}:${remark}`));
    expect(remarked.toSorted()).toEqual(marks(told.remarks).toSorted());
  });
});

describe('the rules', () => {
  test('give a source for every kind of support at every step', () => {
    for (const [code, rule] of Object.entries(stepRules))
      for (const [kind, because] of [
        ...Object.entries(rule.behind),
        ...Object.entries(rule.starts),
        ...Object.entries(rule.startsOnResidence ?? {}),
      ]) {
        expect(because, `${code} ${kind}`).not.toEqual([]);
        for (const key of because) expect(sources, `${code} ${kind}`).toHaveProperty([key]);
      }
  });

  test('cite the release on the study for no more than it says: comprehensive services, not a lift or a child minder', () => {
    const rules = Object.values(stepRules);
    const citing = rules
      .flatMap(({ behind, starts }) => [...Object.entries(behind), ...Object.entries(starts)])
      .filter(([, because]) => (because as readonly string[]).includes('study'));
    expect(new Set(citing.map(([kind]) => kind))).toEqual(new Set(['health-care']));
  });

  test('use every source and every kind of support', () => {
    const used = Object.values(stepRules).flatMap(({ behind, starts, startsOnResidence = {} }) => [
      ...Object.entries(behind),
      ...Object.entries(starts),
      ...Object.entries(startsOnResidence),
    ]);
    expect(new Set(used.flatMap(([, because]) => because))).toEqual(new Set(Object.keys(sources)));
    expect(new Set(used.map(([kind]) => kind))).toEqual(new Set(supportKinds));
  });

  test('never let anything wait: whatever is missing, the same support is started', () => {
    for (const code of Object.keys(stepRules)) {
      const of = (state: KnownLine['state']) =>
        couple({
          code,
          state: 'done',
          day: today,
          today,
          child: false,
          reported: true,
          residence: true,
          lines: supportKinds.map((kind) => ({
            ...fact(kind),
            kind,
            state,
            origin: 'backing' as const,
            since: null,
            until: null,
            detailed: true,
            byPermission: false,
          })),
        }).starts.map(({ kind }) => kind);
      expect(of('missing'), code).toEqual(of('in-place'));
      expect(of('not-wanted'), code).toEqual(of('in-place'));
    }
  });
});

test('counsel who was refused is missing, unless somebody else stands', () => {
  const refused = { ...fact('step'), code: 'counsel-appointed', state: 'done', outcome: 'refused' };
  const known = { ...knownOf({ about: '', step: 'hearing', services: '', process: '', starts: '' }), steps: [refused] };
  expect(derive(known, null).map(({ kind, state }) => `${kind} ${state}`)).toEqual(['counsel missing']);
});

test('a rule stands for every step of the process, and for no other', () => {
  expect(Object.keys(stepRules).toSorted()).toEqual(stepCodes.toSorted());
});

test('what she does not want is no gap, what nobody has recorded is', () => {
  expect(isOpen({ status: 'not-wanted' })).toBe(false);
  expect(isOpen({ status: 'not-recorded' })).toBe(true);
  expect(isOpen({ status: 'not-asked' })).toBe(true);
});
