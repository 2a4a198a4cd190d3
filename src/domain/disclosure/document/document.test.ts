import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptWhen, middleOf } from '../../../platform/time/uncertain/index.ts';
import { aLine as line } from '../line.fixtures.ts';
import type { Line, LinkLine, PartLines } from '../line.ts';
import { partDocument } from './document.ts';
import { linesInWords } from './lines-in-words.ts';
import { numberParts } from './number-parts.ts';
import { sectionsOf } from './sections.ts';
import { shapeOf } from './shape.ts';

const link = (from: number, to: number, code: LinkLine['code'], more: Partial<LinkLine> = {}): LinkLine => ({
  from,
  to,
  code,
  whenEdtf: null,
  source: 'told-by-her',
  certainty: 'not-known',
  text: null,
  ...more,
});
const part = (organisation: string, lines: readonly Line[], links: readonly LinkLine[] = []) => ({
  organisation,
  lines: { lines, links } satisfies PartLines,
});

const saarni = part(
  'Saarni ry',
  [
    line(1, { whenEdtf: '2020~', label: 'Tarjosi työtä' }),
    line(2, { whenEdtf: '2023-05-03', label: 'Uhkasi', means: ['threats-violence'], where: 'ravintola' }),
    line(3, { sort: 'actor', code: 'employer', label: 'Henkilö A' }),
    line(4, { sort: 'thing', code: 'debt', label: 'matkan velka' }),
  ],
  [
    link(3, 1, 'did'),
    link(3, 2, 'did'),
    link(2, 4, 'concerned'),
    link(1, 2, 'led-to'),
    link(3, 4, 'is-owed', { source: 'document', certainty: 'certain' }),
  ],
);
const county = part('Hyvinvointialue', [
  line(1, { whenEdtf: '2021-09-14', code: 'arrived', label: 'Saapui' }),
  line(2, { anchor: 'before-arrival', code: 'money-lent', label: 'Velka matkaan' }),
  line(3, { whenEdtf: '2022', code: 'met-authority', label: 'Kävi poliisilla' }),
]);
const shelter = part('Turvakoti', [line(1, { whenEdtf: '2021', label: 'Passi otettiin' })]);

test('events of all owners stand in the one order of time, numbered once', () => {
  const lines = linesInWords([county, saarni, shelter], 'fi');
  expect(lines.filter(({ sort }) => sort === 'event').map((told) => [told.number, told.label, told.owner])).toEqual([
    [1, 'Tarjosi työtä', 'Saarni ry'],
    [2, 'Passi otettiin', 'Turvakoti'],
    [3, 'Velka matkaan', 'Hyvinvointialue'],
    [4, 'Saapui', 'Hyvinvointialue'],
    [5, 'Kävi poliisilla', 'Hyvinvointialue'],
    [6, 'Uhkasi', 'Saarni ry'],
  ]);
  expect(lines.map(({ number }) => number)).toEqual(lines.map((_, at) => at + 1));
});

test('who did it, by what means, where and what it concerned stand in the event, and no list of links behind', () => {
  const shape = shapeOf({ ...partDocument(saarni.lines, 'Saarni ry', 'fi') });
  const [first, threat] = shape.lines.course;
  expect(first?.facts).toEqual([
    { term: 'Laji', value: 'uhkaus' },
    { term: 'Tekijä', value: 'Henkilö A (3)' },
  ]);
  expect(threat).toMatchObject({ number: 2, when: '3.5.2023', owner: 'Saarni ry' });
  expect(threat?.facts).toEqual([
    { term: 'Laji', value: 'uhkaus' },
    { term: 'Tekijä', value: 'Henkilö A (3)' },
    { term: 'Keino', value: 'uhkaaminen väkivallalla' },
    { term: 'Paikka', value: 'ravintola' },
    { term: 'Esine tai raha', value: 'matkan velka (4)' },
    { term: 'Yhteys', value: 'Tarjosi työtä (1) – johti – Uhkasi' },
  ]);
  expect(threat?.ground).toEqual([
    { term: 'Lähde', value: 'hän kertoi' },
    { term: 'Varmuus', value: 'kerrottu' },
  ]);
  // A relation that is known otherwise than its line says so.
  expect(shape.lines.people[0]?.facts.at(-1)?.value).toBe(
    'Henkilö A – on velkojana – matkan velka (4) (asiakirja, nähty tai asiakirjassa, varma)',
  );
  expect(shape.lines.money.map(({ what }) => what)).toEqual(['matkan velka']);
});

test('sections are numbered by what there is, and the events that tell of an authority are named', () => {
  const document = partDocument(county.lines, 'Hyvinvointialue', 'fi');
  expect(sectionsOf(document).map(({ title }) => title)).toEqual([
    '1. Tapahtumat aikajärjestyksessä',
    '2. Mitä etenemisestä tiedetään',
  ]);
  expect(sectionsOf(document).at(-1)?.means).toEqual([
    {
      what: 'Tapahtumat, jotka kertovat viranomaisen tapaamisesta tai avun hakemisesta',
      said: ['Rivi 3: 2022 · Kävi poliisilla · Hyvinvointialue'],
    },
  ]);
  expect(document.heading).toBe('3 tapahtumaa · ennen Suomeen tuloa – 2022');
});

const drawn = fc.array(
  fc.array(fc.record({ year: fc.integer({ min: 1990, max: 2030 }), vague: fc.constantFrom('', '~', '?', '%') }), {
    minLength: 1,
    maxLength: 12,
  }),
  { minLength: 1, maxLength: 4 },
);

test('of any parts, each line and each link is there once, and no event stands before one of an earlier middle', () => {
  fc.assert(
    fc.property(drawn, (owners) => {
      const parts = owners.map((events, at) =>
        part(
          `Omistaja ${at}`,
          [
            ...events.map(({ year, vague }, ref) => line(ref + 1, { whenEdtf: `${year}${vague}` })),
            line(events.length + 1, { sort: 'actor', code: 'employer' }),
          ],
          events.map((_, ref) => link(events.length + 1, ref + 1, 'did')),
        ),
      );
      const numbered = numberParts(parts);
      const total = owners.reduce((sum, events) => sum + events.length, 0);
      expect(numbered.map(({ number }) => number)).toEqual(numbered.map((_, at) => at + 1));
      expect(numbered.reduce((sum, { links }) => sum + links.length, 0)).toBe(total);
      const middles = numbered
        .filter(({ line: told }) => told.sort === 'event')
        .map(({ line: told }) => middleOf(keptWhen(told.whenEdtf as string)));
      expect(middles).toEqual(middles.toSorted((a, b) => a.localeCompare(b)));
      expect(numbered.slice(0, total).every(({ links }) => links.length === 1)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
