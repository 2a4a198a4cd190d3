export { classesFor, classesFrom } from './grantable.ts';
export { countyOfMunicipality, countyOfName, municipalities, municipalityNames } from './municipality.ts';
export { findOrganisation, listNamesakes, listOrganisations } from './organisation.queries.ts';
export { organisationTexts } from './organisation.texts.ts';
export {
  authorityKinds,
  caselessKinds,
  investigationKinds,
  isAuthority,
  isCaseless,
  isInvestigation,
  isOfNetwork,
  isService,
  networkKinds,
  type Organisation,
  type OrganisationKind,
  organisationKinds,
  serviceKinds,
} from './organisation.ts';
export {
  type Listed,
  nameApart,
  namesApart,
  organisationChoices,
  organisationLines,
  organisationOptions,
} from './organisation-options.ts';
export { personHeading } from './person-word.ts';
