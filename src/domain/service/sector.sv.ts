import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './sector.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  'sector.safety': 'Trygghet',
  'sector.health': 'Hälsa',
  'sector.social': 'Socialt',
  'sector.law': 'Juridik',
  'sector.police-prosecutor': 'Polis och åklagare',
  'sector.residence': 'Vistelse i landet',
  'sector.everyday': 'Vardag, arbete och pengar',
  'sector.near-ones': 'Närstående',
};
