import type { Catalogue } from '../i18n/texts.ts';
import type { fi } from './mail.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  subject: 'Something new in Rinnalla',
  text: 'There is something new for you in Rinnalla. Sign in as usual.\n\nThis message holds no link and nothing else. It cannot be answered.\n',
};
