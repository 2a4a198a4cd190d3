import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../platform/time/format.ts';
import { classesFor, type OrganisationKind, organisationKinds } from '../organisation/index.ts';
import { grantableClasses } from '../room/index.ts';
import { endsSoon, fitsNetwork, refusedLines, stateOf, wrongDays } from './consent.ts';
import { languageName, languageOptions, spokenLanguages } from './language-names.ts';

const today = '2026-11-24';
const dayNear = fc.integer({ min: -500, max: 800 }).map((days) => addDays(today, days));

test('days that pass lie within a year, the end is not past, and the review falls on a day of the consent', () => {
  fc.assert(
    fc.property(dayNear, dayNear, dayNear, (startsOn, endsOn, reviewOn) => {
      const wrong = wrongDays({ startsOn, endsOn, reviewOn }, today);
      const right =
        endsOn >= startsOn &&
        endsOn >= today &&
        daysBetween(startsOn, endsOn) < 365 &&
        reviewOn >= startsOn &&
        reviewOn >= today &&
        reviewOn <= endsOn &&
        daysBetween(today, startsOn) <= 365;
      expect(wrong.length === 0).toBe(right);
    }),
  );
});

test('police and prosecutor receive what is written for them and nothing else; immigration nothing', () => {
  expect([classesFor('police'), classesFor('prosecutor'), classesFor('immigration')]).toEqual([
    ['justice'],
    ['justice'],
    [],
  ]);
});

test('what is refused names the organisation, the classes, and which side cannot', () => {
  const of = (id: string, kind: OrganisationKind) => ({ id, kind });
  const [police, ngo] = [of('p', 'police'), of('n', 'ngo')];
  expect(refusedLines([ngo], [police], ['contact', 'justice'])).toMatchObject([
    { organisation: police, side: 'receiver', classes: ['contact'] },
  ]);
  expect(refusedLines([police], [ngo], ['contact', 'process'])).toMatchObject([
    { organisation: police, side: 'owner', classes: ['contact'] },
  ]);
  expect(refusedLines([ngo], [of('s', 'shelter')], [...grantableClasses])).toEqual([]);
});

test('a network names no police, prosecutor, immigration, region or research', () => {
  expect(organisationKinds.filter((kind) => !fitsNetwork(kind))).toEqual([
    'police',
    'prosecutor',
    'immigration',
    'regional-network',
    'research',
  ]);
});

test('the last moment of a consent is still in it, the next is not', () => {
  const [starts_at, ends_at] = [new Date('2026-11-24T00:00:00Z'), new Date('2026-12-24T00:00:00Z')];
  const at = (now: string, withdrawn_at: Date | null = null) =>
    stateOf({ starts_at, ends_at, withdrawn_at }, new Date(now));
  expect([
    at('2026-11-23T23:59:59Z'),
    at('2026-11-24T00:00:00Z'),
    at('2026-12-23T23:59:59Z'),
    at('2026-12-24T00:00:00Z'),
  ]).toEqual(['coming', 'valid', 'valid', 'ended']);
  expect(at('2026-11-25T00:00:00Z', ends_at)).toBe('withdrawn');
});

test('an end within two weeks is said', () => {
  expect([
    endsSoon({ state: 'valid', endsOn: addDays(today, 14) }, today),
    endsSoon({ state: 'valid', endsOn: addDays(today, 15) }, today),
  ]).toEqual([14, undefined]);
});

test('every spoken language has a name in three languages', () => {
  for (const language of ['fi', 'sv', 'en'] as const) {
    expect(spokenLanguages.filter((code) => languageName(language, code) === code)).toEqual([]);
    expect(new Set(languageOptions(language).map(({ label }) => label)).size).toBe(spokenLanguages.length);
  }
});
