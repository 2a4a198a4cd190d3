import type { Catalogue } from '../i18n/texts.ts';
import type { fi } from './mail.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  'news.subject': 'Something new in Rinnalla',
  'news.text': 'There is something new for you in Rinnalla. Sign in as usual.',
  'digest.subject': 'Rinnalla this morning',
  'digest.text': 'There is something for you in Rinnalla today. Sign in as usual.',
  foot: 'This message holds no link and nothing else. It cannot be answered.',
};
