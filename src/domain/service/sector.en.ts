import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './sector.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  'sector.safety': 'Safety',
  'sector.health': 'Health',
  'sector.social': 'Social',
  'sector.law': 'Law',
  'sector.police-prosecutor': 'Police and prosecutor',
  'sector.residence': 'Residence',
  'sector.everyday': 'Everyday life, work and money',
  'sector.near-ones': 'Near ones',
};
