import type { Catalogue } from '../i18n/texts.ts';
import type { fi } from './purpose.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  'error.purpose.any':
    'Enter the purpose so that one understands why the file is needed: 10–200 characters. “Other” alone is not enough.',
};
