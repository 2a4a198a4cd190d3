import type { IconName } from '../../../platform/ui/index.ts';
import type { OrganisationKind } from '../../organisation/index.ts';

/** Icon beside the word of a kind of organisation. */
export const kindIcons: Readonly<Record<OrganisationKind, IconName>> = {
  'victim-support': 'bubble',
  ngo: 'hands',
  shelter: 'shield',
  'social-services': 'house',
  'health-services': 'heart',
  'child-protection': 'child',
  counsel: 'briefcase',
  'assistance-system': 'lifebuoy',
  police: 'badge',
  prosecutor: 'gavel',
  immigration: 'passport',
  'regional-network': 'three-dots',
  research: 'chart',
};
