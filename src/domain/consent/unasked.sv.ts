import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './unasked.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  'unasked.title': 'Samtycket gällde inte barnet',
  unasked:
    'De här läser klassen Kontakt på ett samtycke där klienten inte fick veta att den omfattar vad som har antecknats om ett barn: {names}. Fråga klienten och anteckna ett nytt samtycke, eller avsluta läsrätten. Dina skyldigheter väntar inte på det.',
  'unasked.do': 'Nätverket: samtycken och läsrätter',
  'field.asked': 'Klienten vet att de här läser detta och samtycker till det',
  'error.asked.needed':
    'Fråga först klienten om de här får läsa detta, eller avsluta deras läsrätt på sidan Nätverket.',
};
