import { expect, test } from 'vitest';
import { languages } from '../../platform/i18n/texts.ts';
import { namesApart, organisationChoices, organisationLines, organisationOptions } from './index.ts';

const of = (id: string, name: string, kind: string, region: string) => ({ id, name, kind, region });
const saarni = of('1', 'Saarni ry', 'ngo', 'Uusimaa');
const labels = (organisations: Parameters<typeof organisationChoices>[1], language: 'fi' | 'sv' | 'en' = 'fi') =>
  organisationChoices(language, organisations).map(({ label }) => label);

test('an organisation whose name stands once is told by its name alone', () => {
  expect(labels([saarni, of('2', 'Koivu ry', 'ngo', 'Uusimaa')])).toEqual(['Saarni ry', 'Koivu ry']);
  expect(labels([saarni, saarni])).toEqual(['Saarni ry', 'Saarni ry']);
});

test('two of one name are told apart by region, else by kind, else by both', () => {
  const [elsewhere, otherKind] = [of('2', 'Saarni ry', 'ngo', 'Lappi'), of('3', 'Saarni ry', 'counsel', 'Uusimaa')];
  expect(labels([saarni, elsewhere])).toEqual(['Saarni ry (Uusimaa)', 'Saarni ry (Lappi)']);
  expect(labels([saarni, otherKind])).toEqual(['Saarni ry (järjestö)', 'Saarni ry (oikeudenkäyntiavustaja)']);
  expect(labels([saarni, otherKind], 'sv')).toEqual(['Saarni ry (organisation)', 'Saarni ry (rättegångsbiträde)']);
  const three = [saarni, elsewhere, otherKind, of('4', 'Saarni ry', 'counsel', 'Lappi')];
  for (const language of languages) expect(new Set(labels(three, language)).size).toBe(4);
});

test('of a list that is shown in parts, one in another part counts', () => {
  const elsewhere = of('2', 'Saarni ry', 'ngo', 'Lappi');
  expect(organisationChoices('fi', [saarni], [saarni, elsewhere])).toEqual([
    { value: '1', label: 'Saarni ry (Uusimaa)' },
  ]);
  expect(organisationOptions('fi', [saarni, elsewhere])[1]).toEqual({
    ...{ value: '2', label: 'Saarni ry (Lappi)', hint: 'järjestö' },
  });
  expect(organisationLines('fi', [saarni, elsewhere, of('3', 'Saarni ry', 'shelter', 'Lappi')])).toEqual([
    { value: '1', label: 'Saarni ry, järjestö, Uusimaa' },
    { value: '2', label: 'Saarni ry, järjestö, Lappi' },
    { value: '3', label: 'Saarni ry, turvakoti' },
  ]);
});

test('one that is in no list keeps its name', () => {
  expect(namesApart('fi', [])({ id: '9', name: 'Saarni ry' })).toBe('Saarni ry');
});
