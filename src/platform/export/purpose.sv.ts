import type { Catalogue } from '../i18n/texts.ts';
import type { fi } from './purpose.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  'error.purpose.any':
    'Skriv ändamålet så att man förstår varför filen behövs: 10–200 tecken. Bara ”annat” räcker inte.',
};
