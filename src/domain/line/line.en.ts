import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './line.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  former: 'Earlier versions',
  'former.reason': 'Reason: {reason}',
  'field.reason': 'Why do you correct it?',
  'field.mistaken': 'Recorded by mistake: the line leaves the list but stays in the history',
};
