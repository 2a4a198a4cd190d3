import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './organisation.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  'kind.victim-support': 'victim support',
  'kind.ngo': 'NGO',
  'kind.shelter': 'shelter',
  'kind.social-services': 'social services',
  'kind.health-services': 'health services',
  'kind.child-protection': 'child protection',
  'kind.counsel': 'legal counsel',
  'kind.assistance-system': 'Assistance System',
  'kind.police': 'police',
  'kind.prosecutor': 'prosecutor',
  'kind.immigration': 'immigration authority',
  'kind.regional-network': 'regional network',
  'kind.research': 'research',
};
