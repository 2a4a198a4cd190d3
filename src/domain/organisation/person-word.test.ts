import { expect, test } from 'vitest';
import { languages } from '../../platform/i18n/texts.ts';
import { organisationKinds } from './organisation.ts';
import { personForms, personHeading, personRoles, personWord, roleTo } from './person-word.ts';

test('every kind of organisation has its word for her, in every form and language', () => {
  for (const language of languages)
    for (const kind of organisationKinds)
      for (const form of personForms) expect(personWord(language, kind, form)).toMatch(/^\p{Ll}[\p{L} ’]+$/u);
});

test('police and prosecutor say injured party, counsel principal, everybody else client', () => {
  const said = (role: string) => organisationKinds.filter((kind) => roleTo(kind) === role);
  expect(personRoles.flatMap(said).toSorted()).toEqual([...organisationKinds].sort());
  expect(said('injured-party')).toEqual(['police', 'prosecutor']);
  expect(said('principal')).toEqual(['counsel']);
  expect(personWord('fi', 'prosecutor', 'one')).toBe('asianomistaja');
  expect(personHeading('sv', 'police', 'many')).toBe('Målsägande');
  expect(personHeading('fi', 'counsel', 'of')).toBe('Päämiehen');
});
