import type { Catalogue } from '../i18n/texts.ts';
import type { fi } from './mail.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  subject: 'Nytt i Rinnalla',
  text: 'Det finns något nytt för dig i Rinnalla. Logga in som vanligt.\n\nMeddelandet har ingen länk och inga andra uppgifter. Det går inte att svara på det.\n',
};
