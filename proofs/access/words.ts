/** The closed lists of access.md, section 2 to 4, written down once more and by their own road. */

export const kinds = [
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
export type Kind = (typeof kinds)[number];

export const classes = [
  'case',
  'identity',
  'contact',
  'location',
  'account',
  'health',
  'social',
  'residence',
  'support',
  'process',
  'justice',
  'coordination',
  'wellbeing',
  'hers',
] as const;
export type InformationClass = (typeof classes)[number];

export const roles = [
  'worker',
  'team-lead',
  'data-protection-officer',
  'organisation-admin',
  'intake-worker',
  'network-coordinator',
  'researcher',
  'system-admin',
] as const;
export type Role = (typeof roles)[number];

const service: readonly Kind[] = [
  'victim-support',
  'ngo',
  'shelter',
  'social-services',
  'health-services',
  'child-protection',
  'assistance-system',
];
const never: readonly Kind[] = ['immigration', 'regional-network', 'research'];
const outsideNetwork: readonly Kind[] = ['police', 'prosecutor', ...never];

/** Only members of these stand in a circle (sentences 10 and 11). */
export const isService = (kind: Kind): boolean => service.includes(kind);

/** Sentence 4: every naming includes class `case`; one without it is none. */
export const isNaming = (of: readonly InformationClass[]): boolean => of.includes('case');

/** Section 5: the lead passes only to a service organisation or to counsel. */
export const mayLead = (kind: Kind): boolean => isService(kind) || kind === 'counsel';

/** Police and prosecutor (sentence 11). */
export const isJustice = (kind: Kind): boolean => kind === 'police' || kind === 'prosecutor';

/** A network consent never names these (sentence 9). */
export const fitsNetwork = (kind: Kind): boolean => !outsideNetwork.includes(kind);

/** Organisations whose workers see no case row of any case (sentence 15). */
export const isOutside = (kind: Kind): boolean => kind === 'regional-network' || kind === 'research';

const toService: readonly InformationClass[] = [
  'contact',
  'account',
  'health',
  'social',
  'process',
  'justice',
  'residence',
  'coordination',
  'wellbeing',
];
const toCounsel: readonly InformationClass[] = [
  'contact',
  'account',
  'process',
  'justice',
  'residence',
  'coordination',
];

/** The letters G of the decision table (access.md section 4), one row a kind of receiver. */
function lettersG(receiver: Kind): readonly InformationClass[] {
  if (isService(receiver)) return toService;
  if (receiver === 'counsel') return toCounsel;
  if (isJustice(receiver)) return ['justice'];
  return [];
}

/**
 * May a room of this class be open to such an organisation at all? (the table) Police and prosecutor
 * grant their own `process` alone (sentence 11), immigration nothing.
 */
export function mayBeGranted(of: InformationClass, owner: Kind, receiver: Kind): boolean {
  if (isJustice(owner) && of !== 'process') return false;
  return !never.includes(owner) && lettersG(receiver).includes(of);
}
