import { describe, expect, it } from 'vitest';
import { Problem } from '../http/problem.ts';
import { texts } from '../i18n/texts.ts';
import { boundFields, Overtaken, versionSeen } from './index.ts';
import { sampleUi } from './Kit.states.tsx';

const words = { 'field.title': 'Otsikko', 'field.themes': 'Teemat', 'field.on': 'Päivä' } as const;
const sample = texts({ fi: words, sv: words, en: words });
const ui = sampleUi('fi', { css: 'page.0.css', js: 'page.0.js' });
const from = { title: 'Nyt', themes: ['a'], on: '2026-11-24' };
const changed = new Problem('changed', {});
const invalid = new Problem('invalid', { fields: [{ field: 'title', reason: 'required' }] });
const fields = [
  { name: 'title', label: 'Otsikko' },
  { name: 'themes', label: 'Teemat', say: (code: string) => `teema ${code}` },
  { name: 'on', label: 'Päivä' },
];
const html = (made: unknown) => String(made);
const drawn = (values: Record<string, string | string[]>, problem = changed) => {
  const state = { values, problem };
  const yours = boundFields({ ui, texts: sample, state, from });
  const theirs = boundFields({ ui, texts: sample, from });
  return html(Overtaken({ ui, state, yours, theirs, fields }));
};

describe('a form that was overtaken', () => {
  it('shows the fields that differ, and no others, codes in words', () => {
    const shown = drawn({ title: 'Oma', themes: ['b', 'c'], on: '24.11.2026' });
    expect(shown).toContain('Otsikko: Oma\nTeemat: teema b, teema c<');
    expect(shown).toContain('Otsikko: Nyt\nTeemat: teema a<');
    expect(shown).not.toContain('Päivä');
  });

  it('shows nothing where nothing differs, or where another thing is wrong', () => {
    const same = { title: 'Nyt', themes: 'a', on: '24.11.2026' };
    expect(drawn(same)).toBe('null');
    expect(drawn({ ...same, title: 'Oma' }, invalid)).toBe('null');
  });

  it('goes on from what stands; with another mistake, from what was seen, nothing included', () => {
    expect(versionSeen({ values: {} }, 3)).toBe('3');
    expect(versionSeen({ values: {} }, 0)).toBeUndefined();
    expect(versionSeen({ values: { version: '2' }, problem: changed }, 3)).toBe('3');
    expect(versionSeen({ values: { version: '2' }, problem: invalid }, 3)).toBe('2');
    expect(versionSeen({ values: {}, problem: invalid }, 3)).toBeUndefined();
  });
});
