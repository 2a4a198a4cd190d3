import { expect, test } from 'vitest';
import type { Standing } from './arranges.ts';
import { hintWords } from './hint-words.ts';

const standing: Standing = { is: 'yes', county: null, since: '2026-11-01', change: null };

test('beside a receiver a county that is not named is said within the sentence, in three languages', () => {
  const system = { kind: 'assistance-system', region: 'Etelä' } as const;
  expect(hintWords('fi', system, standing)).toContain('Palvelut järjestää kotikunnan hyvinvointialue.');
  expect(hintWords('sv', system, standing)).toContain('Tjänsterna ordnas av hemkommunens välfärdsområde.');
  expect(hintWords('en', system, standing)).toMatch(
    /by the county of the home municipality\.|the county of the home municipality arranges/,
  );
  expect(hintWords('fi', system, { ...standing, county: '90' })).not.toContain('kotikunnan');
  expect(hintWords('fi', undefined, standing)).toBeNull();
});
