import type { Catalogue } from '../i18n/texts.ts';
import type { fi } from './export.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  'field.purpose': 'What do you need the file for?',
  'error.purpose.required': 'Write what you need the file for.',
};
