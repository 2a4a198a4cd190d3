import type { Catalogue } from '../i18n/texts.ts';
import type { fi } from './export.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  'field.purpose': 'Vad behöver du filen till?',
  'error.purpose.required': 'Skriv vad du behöver filen till.',
};
