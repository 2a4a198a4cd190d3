import { expect, test } from 'vitest';
import type { Language } from '../../platform/i18n/texts.ts';
import { sheetParts } from './hand-over.ts';
import { type PaperFacts, paperForHer } from './paper.ts';

const languages: readonly Language[] = ['fi', 'sv', 'en'];
const full: PaperFacts = {
  ...{ leaving: false, from: 'Anna', to: 'Minna', parts: sheetParts },
  days: ['2026-12-02', '2026-12-03', '2026-12-14'],
};
const cases: readonly PaperFacts[] = [
  full,
  { ...full, parts: [], days: [] },
  { ...full, from: null, to: null },
  { ...full, leaving: true },
  { ...full, leaving: true, to: null },
];

test('no sentence of a sheet for her is longer than twelve words, in any language', () => {
  for (const language of languages)
    for (const facts of cases)
      for (const { heading, sentences } of paperForHer(facts, language).sections)
        for (const sentence of [heading, ...sentences.map(({ text }) => text)]) {
          expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(12);
          expect(sentence).not.toMatch(/[{}]|undefined|null/);
        }
});

test('it names people by first names and tells an outsider nothing of what it is about', () => {
  const crime = /ihmiskau|rikos|poliisi|uhri|människoh|brott|polis|offer\b|traffick|crime|police|victim/i;
  for (const language of languages)
    for (const facts of cases) {
      const text = JSON.stringify(paperForHer(facts, language));
      expect(text).not.toMatch(crime);
      expect(text).not.toMatch(/T-[0-9A-Z]{6}/);
    }
});

test('it tells only what goes along, and that she may say no', () => {
  const said = (facts: PaperFacts) => JSON.stringify(paperForHer(facts, 'fi'));
  expect(said(full)).toContain('Mitä toivot, kun sinulta kysytään.');
  expect(said({ ...full, parts: ['contact'] })).not.toContain('Mitä toivot');
  expect(said({ ...full, parts: [] })).toContain('Ei mitään tästä');
  expect(said(full)).toContain('Voit sanoa ei.');
});

test('while it is being chosen it holds every part, and shows those that are ticked', () => {
  const shown = (parts: PaperFacts['parts']) =>
    paperForHer({ ...full, parts, offered: sheetParts }, 'fi')
      .sections.filter((section) => section.shown !== false)
      .flatMap(({ heading, sentences }) => [heading, ...sentences.filter((s) => s.shown !== false).map((s) => s.text)]);
  expect(shown(sheetParts)).toEqual(
    paperForHer(full, 'fi').sections.flatMap(({ heading, sentences }) => [heading, ...sentences.map((s) => s.text)]),
  );
  expect(shown(['contact'])).toContain('Miten sinuun saa olla yhteydessä.');
  for (const left of ['Mitä toivot, kun sinulta kysytään.', 'Ajat eivät muutu'])
    expect(shown(['contact'])).not.toContain(left);
  expect(shown([])).toContain('Ei mitään tästä, ellet kerro itse.');
});

test('it speaks of what may be told before the answer, and promises nothing of what the receiver knows from elsewhere', () => {
  const words = {
    fi: ['jos suostut', 'ei näe'],
    sv: ['om du säger ja', 'ser inte'],
    en: ['if you say yes', 'not see'],
  };
  for (const language of languages) {
    const text = JSON.stringify(paperForHer(full, language));
    const [said, promised] = words[language];
    expect(text).toContain(said);
    expect(text).not.toContain(promised);
  }
});
