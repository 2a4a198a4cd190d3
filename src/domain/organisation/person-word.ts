import type { Language } from '../../platform/i18n/texts.ts';
import { organisationTexts } from './organisation.texts.ts';
import { isInvestigation } from './organisation.ts';

/** What the person helped is to a profession. The words for each stand in one table of the catalogue. */
export const personRoles = ['client', 'injured-party', 'principal'] as const;
export type PersonRole = (typeof personRoles)[number];

/** `one` and `of` inside a sentence (nominative, genitive), `many` at the head of a list, `cases` for the list of cases. */
export const personForms = ['one', 'of', 'many', 'cases'] as const;
export type PersonForm = (typeof personForms)[number];

/** Injured party to police and prosecutor, principal to counsel, client to everybody else. */
export const roleTo = (organisationKind: string): PersonRole =>
  isInvestigation(organisationKind) ? 'injured-party' : organisationKind === 'counsel' ? 'principal' : 'client';

/** What she is called at this kind of organisation: `personWord('fi', 'police', 'many')` is "asianomistajat". */
export const personWord = (language: Language, organisationKind: string, form: PersonForm): string =>
  organisationTexts(language)(`person.${roleTo(organisationKind)}.${form}`);

/** The same with a capital, for the beginning of a heading. */
export function personHeading(language: Language, organisationKind: string, form: PersonForm): string {
  const word = personWord(language, organisationKind, form);
  return word.slice(0, 1).toLocaleUpperCase(language) + word.slice(1);
}
