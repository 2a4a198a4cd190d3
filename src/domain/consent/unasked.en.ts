import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './unasked.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  'unasked.title': 'The consent did not mention a child',
  unasked:
    'These read the class Contact on a consent for which the client was not told that it holds what is recorded of a child: {names}. Ask the client and record a new consent, or end their access. Your duties do not wait for this.',
  'unasked.do': 'Network: consents and access',
  'field.asked': 'The client knows that these will read this, and agrees',
  'error.asked.needed': 'First ask the client whether these may read this, or end their access on the page Network.',
};
