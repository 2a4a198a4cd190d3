import type { ExploitationCode, MeansCode } from './codes.ts';

/** Where the words of the standard in this file come from. The mapping is our own; IOM does not endorse it. */
export const htcdsSource = {
  title: 'Human Trafficking Case Data Standard 2.0',
  author: 'International Organization for Migration (IOM)',
  licence: 'CC BY 4.0',
  licenceAddress: 'https://creativecommons.org/licenses/by/4.0/',
  address: 'https://github.com/UNMigration/HTCDS',
} as const;

/** The code list of the field `vic_MethodsOfControl`. */
export const htcdsMethods = [
  'PhysicalThreats',
  'ThreatsLawEnforcement',
  'ThreatensChildrenFamily',
  'DebtBondage',
  'FalsePromises',
  'PhysicalAbuse',
  'SexualAbuse',
  'TakesEarnings',
  'RestrictsFinancialAccess',
  'RestrictsMedicalCare',
  'WithholdsNecessities',
  'PsychologicalAbuse',
  'PsychoactiveSubstance',
  'ExcessiveWorkingHours',
  'WithholdsDocuments',
  'Other',
] as const;
type Method = (typeof htcdsMethods)[number];

/** The seventeen methods that the standard's definitions tell apart, without their prefix `MethodsOfControl`. */
export const htcdsDefinitions = [
  'DebtBondage',
  'TakesEarnings',
  'RestrictsFinancialAccess',
  'Threats',
  'PsychologicalAbuse',
  'PhysicalAbuse',
  'SexualAbuse',
  'FalsePromises',
  'PsychoactiveSubstances',
  'RestrictsMovement',
  'RestrictsMedicalCare',
  'ExcessiveWorkingHours',
  'UsesChildren',
  'ThreatOfLawEnforcement',
  'WithholdsNecessities',
  'WithholdsDocuments',
  'Other',
] as const;
type Definition = (typeof htcdsDefinitions)[number];

interface InBothLists {
  /** Code of the list; what has no code there is told as the nearest that its definition covers, else `Other`. */
  readonly method: Method;
  readonly definition: Definition;
  /** Ours is narrower than the standard's: told in both words it says less than we know. */
  readonly narrower?: true;
}

const same = (method: Method & Definition): InBothLists => ({ method, definition: method });

/**
 * Our means in both lists of the standard. Isolation and watching are part of `RestrictsMovement` by its definition, which the
 * code list lacks; humiliation is named in the definition of `PsychologicalAbuse`.
 */
export const htcdsOfMeans: Readonly<Record<MeansCode, InBothLists>> = {
  'debt-bondage': same('DebtBondage'),
  'takes-earnings': same('TakesEarnings'),
  'restricts-money': same('RestrictsFinancialAccess'),
  'false-promises': same('FalsePromises'),
  'withholds-documents': same('WithholdsDocuments'),
  isolation: { method: 'Other', definition: 'RestrictsMovement', narrower: true },
  'restricts-movement': { method: 'Other', definition: 'RestrictsMovement' },
  surveillance: { method: 'Other', definition: 'RestrictsMovement', narrower: true },
  'digital-surveillance': { method: 'Other', definition: 'RestrictsMovement', narrower: true },
  'threats-violence': { method: 'PhysicalThreats', definition: 'Threats' },
  'threats-near-ones': { method: 'ThreatensChildrenFamily', definition: 'Threats', narrower: true },
  'threats-authorities': { method: 'ThreatsLawEnforcement', definition: 'ThreatOfLawEnforcement' },
  'threats-shame': { method: 'PsychologicalAbuse', definition: 'PsychologicalAbuse', narrower: true },
  'psychological-violence': same('PsychologicalAbuse'),
  humiliation: { method: 'PsychologicalAbuse', definition: 'PsychologicalAbuse', narrower: true },
  'spiritual-violence': { method: 'PsychologicalAbuse', definition: 'PsychologicalAbuse', narrower: true },
  'physical-violence': same('PhysicalAbuse'),
  'sexual-violence': same('SexualAbuse'),
  substances: { method: 'PsychoactiveSubstance', definition: 'PsychoactiveSubstances' },
  'excessive-work': same('ExcessiveWorkingHours'),
  'withholds-necessities': same('WithholdsNecessities'),
  'restricts-care': same('RestrictsMedicalCare'),
  'uses-children': { method: 'ThreatensChildrenFamily', definition: 'UsesChildren', narrower: true },
  'occasional-kindness': { method: 'Other', definition: 'Other', narrower: true },
  other: same('Other'),
};

/** The code list of the field `vic_TypeOfExploitation`. */
export const htcdsExploitations = [
  'ForcedLabour',
  'SexualExploitation',
  'ChildLabour',
  'ForcedMarriage',
  'Servitude',
  'ForcedMilitaryByNonStateActors',
  'OrganRemoval',
  'ForcedBegging',
  'ForcedAdoption',
  'Surrogacy',
  'Other',
] as const;
type Exploitation = (typeof htcdsExploitations)[number];

/** The code list of the field `vic_TypeOfSexExploitation`. */
export const htcdsSexual = [
  'Prostitution',
  'Pornography',
  'RemoteInteractiveServices',
  'PrivateSexualServices',
] as const;

interface Form {
  readonly type: Exploitation;
  /** Where the standard asks more closely and ours tells it. */
  readonly sexual?: (typeof htcdsSexual)[number];
}

const forms: Readonly<Record<ExploitationCode, Form>> = {
  'sexual-sale': { type: 'SexualExploitation', sexual: 'Prostitution' },
  'sexual-online': { type: 'SexualExploitation', sexual: 'RemoteInteractiveServices' },
  'sexual-other': { type: 'SexualExploitation' },
  labour: { type: 'ForcedLabour' },
  'domestic-work': { type: 'Servitude' },
  begging: { type: 'ForcedBegging' },
  offending: { type: 'Other' },
  'forced-marriage': { type: 'ForcedMarriage' },
  'organ-removal': { type: 'OrganRemoval' },
  surrogacy: { type: 'Surrogacy' },
  'illegal-adoption': { type: 'ForcedAdoption' },
  benefits: { type: 'Other' },
  'armed-conflict': { type: 'ForcedMilitaryByNonStateActors' },
  other: { type: 'Other' },
};

/** Our form in the words of the standard. Work of a child is told as such where it is known that she was one. */
export function htcdsOfForm(code: ExploitationCode, asChild: 'yes' | 'no' | 'not-known' | null): Form {
  const form = forms[code];
  return form.type === 'ForcedLabour' && asChild === 'yes' ? { type: 'ChildLabour' } : form;
}

/** The code list of the field `vic_Vulnerabilities`, which version 2.0 has deprecated in favour of assessments. */
export const htcdsVulnerabilities = [
  'Addiction',
  'SocialGroup',
  'Discrimination',
  'Poverty',
  'DisabilityAndPhysicalHealth',
  'MentalHealth',
  'Migration',
  'Homelessness',
  'AbuseSocialMedia',
  'AbusePhysical',
  'Education',
  'WorkEnvironment',
] as const;
type Vulnerability = (typeof htcdsVulnerabilities)[number];

const vulnerabilities: Readonly<Record<string, Vulnerability>> = {
  'substance-use': 'Addiction',
  honour: 'SocialGroup',
  'community-pressure': 'SocialGroup',
  discrimination: 'Discrimination',
  poverty: 'Poverty',
  debts: 'Poverty',
  'own-income': 'Poverty',
  'family-debts': 'Poverty',
  health: 'DisabilityAndPhysicalHealth',
  disability: 'DisabilityAndPhysicalHealth',
  'mental-health': 'MentalHealth',
  'residence-right': 'Migration',
  'residence-tied-to-work': 'Migration',
  'conflict-or-disaster': 'Migration',
  housing: 'Homelessness',
  'online-contacts': 'AbuseSocialMedia',
  'earlier-violence': 'AbusePhysical',
  'family-violence': 'AbusePhysical',
  schooling: 'Education',
  'language-skills': 'Education',
  'unregulated-work': 'WorkEnvironment',
};

/** A factor in the words of the standard, which knows vulnerabilities only: what protects has no word there. */
export const htcdsOfFactor = (code: string, direction: 'risk' | 'protective' | null): Vulnerability | undefined =>
  direction === 'protective' ? undefined : vulnerabilities[code];
