import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './writing.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  'error.names-hidden': 'Texten nämner en plats som alla läsare inte får känna till. Ta bort namnet.',
  'error.looks-like-identity':
    'Texten verkar innehålla en personbeteckning, ett telefonnummer eller en e-postadress. Ta bort den.',
};
