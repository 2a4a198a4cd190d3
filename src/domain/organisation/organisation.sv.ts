import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './organisation.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  'kind.victim-support': 'brottsofferstöd',
  'kind.ngo': 'organisation',
  'kind.shelter': 'skyddshem',
  'kind.social-services': 'socialservice',
  'kind.health-services': 'hälsovård',
  'kind.child-protection': 'barnskydd',
  'kind.counsel': 'rättegångsbiträde',
  'kind.assistance-system': 'hjälpsystemet',
  'kind.police': 'polis',
  'kind.prosecutor': 'åklagare',
  'kind.immigration': 'migrationsmyndighet',
  'kind.regional-network': 'regionalt nätverk',
  'kind.research': 'forskning',
};
