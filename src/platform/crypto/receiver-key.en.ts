import type { Catalogue } from '../i18n/texts.ts';
import type { fi } from './receiver-key.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  'error.key.too-long': 'Paste the key alone, no other text.',
  'error.key.secret':
    'This is a secret key. It was not saved, but it has now been seen in the wrong place: its owner must change the key pair at once. Ask for a new public key.',
  'error.key.ssh': 'This is an SSH key. Ask the receiver for an age key, which begins with age1.',
  'error.key.several': 'There are several keys here. The file is sealed to one: paste that key.',
  'error.key.other-kind': 'This is another kind of age key. Ask for an ordinary public key, as age-keygen makes it.',
  'error.key.not-a-key': 'This is no age key. A public key begins with age1.',
  'error.key.checksum': 'There is a mistake in the key: a character is missing or has changed. Copy the key again.',
};
