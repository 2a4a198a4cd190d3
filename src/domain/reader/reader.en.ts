import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './reader.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  title: 'Who will read this',
  'title.class': '{class}: who will read this',
  shelter: 'shelter',
  suspect: 'The suspect will normally be able to read what goes to the police or the prosecutor.',
};
