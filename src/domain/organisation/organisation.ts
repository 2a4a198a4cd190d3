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

/** The side of the services: their workers alone can stand in the circle of a location row (access text, sentence 11). */
export const serviceKinds = [
  'victim-support',
  'ngo',
  'shelter',
  'social-services',
  'health-services',
  'child-protection',
  'assistance-system',
] as const satisfies readonly OrganisationKind[];

/** Whom a network consent may name (sentence 9), a referral go to and the lead of a case pass to. */
export const networkKinds = [...serviceKinds, 'counsel'] as const satisfies readonly OrganisationKind[];

/** What goes to these, the suspect will normally be able to read (JulkL 11 §; access text, section 5). */
export const investigationKinds = ['police', 'prosecutor'] as const satisfies readonly OrganisationKind[];

/** Those who investigate, charge or decide on residence. */
export const authorityKinds = [...investigationKinds, 'immigration'] as const satisfies readonly OrganisationKind[];

/** These open no cases and are invited to none. */
export const caselessKinds = ['regional-network', 'research'] as const satisfies readonly OrganisationKind[];

const among =
  (kinds: readonly string[]) =>
  (kind: string): boolean =>
    kinds.includes(kind);

export const isService = among(serviceKinds);
export const isOfNetwork = among(networkKinds);
export const isInvestigation = among(investigationKinds);
export const isAuthority = among(authorityKinds);
export const isCaseless = among(caselessKinds);

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly region: string;
}
