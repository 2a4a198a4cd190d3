export { listOrganisations } from './organisation.queries.ts';
export { organisationTexts } from './organisation.texts.ts';
export {
  isInvestigation,
  networkKinds,
  type Organisation,
  type OrganisationKind,
  organisationKinds,
} from './organisation.ts';
export { personHeading } from './person-word.ts';
