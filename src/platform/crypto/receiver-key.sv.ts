import type { Catalogue } from '../i18n/texts.ts';
import type { fi } from './receiver-key.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  'error.key.too-long': 'Klistra in bara nyckeln, ingen annan text.',
  'error.key.secret':
    'Det här är en privat nyckel. Den sparades inte, men den har nu visats på fel ställe: ägaren måste byta nyckelpar genast. Be om en ny publik nyckel.',
  'error.key.ssh': 'Det här är en SSH-nyckel. Be mottagaren om en age-nyckel som börjar med age1.',
  'error.key.several': 'Här finns flera nycklar. Filen förseglas till en: klistra in den nyckeln.',
  'error.key.other-kind': 'Det här är en annan sorts age-nyckel. Be om en vanlig publik nyckel, som age-keygen gör.',
  'error.key.not-a-key': 'Det här är ingen age-nyckel. En publik nyckel börjar med age1.',
  'error.key.checksum': 'Det finns ett fel i nyckeln: något tecken saknas eller har bytts. Kopiera nyckeln på nytt.',
};
