import type { Catalogue } from '../i18n/texts.ts';
import type { fi } from './mail.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  'news.subject': 'Nytt i Rinnalla',
  'news.text': 'Det finns något nytt för dig i Rinnalla. Logga in som vanligt.',
  'digest.subject': 'Rinnallas morgonmeddelande',
  'digest.text': 'Det finns saker för dig i Rinnalla i dag. Logga in som vanligt.',
  foot: 'Meddelandet har ingen länk och inga andra uppgifter. Det går inte att svara på det.',
};
