/** Kinds of organisation (access text, section 2). */
export const organisationKinds = [
  'victim-support',
  'ngo',
  'shelter',
  'social-services',
  'health-services',
  'child-protection',
  'counsel',
  'assistance-system',
  'police',
  'prosecutor',
  'immigration',
  'regional-network',
  'research',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Kinds that a network consent may name (sentence 9): never police, prosecutor, immigration, regional network or research. */
export const networkKinds: readonly OrganisationKind[] = [
  'victim-support',
  'ngo',
  'shelter',
  'social-services',
  'health-services',
  'child-protection',
  'counsel',
  'assistance-system',
];

/** What goes to these, the suspect will normally be able to read (JulkL 11 §; access text, section 5). */
export const isInvestigation = (kind: string): boolean => kind === 'police' || kind === 'prosecutor';

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly region: string;
}
