import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './writing.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  'error.names-hidden': 'The text names a place that not every reader may know of. Take the name out.',
  'error.looks-like-identity':
    'The text seems to contain an identity code, a telephone number or an e-mail address. Take it out.',
};
