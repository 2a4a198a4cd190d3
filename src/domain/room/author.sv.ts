import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './author.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  by: '{author}, {organisation}',
  'author.unknown': 'den som antecknade',
};
