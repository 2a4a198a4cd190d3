import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './pronoun.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  title: 'How to speak of the client',
  lede: 'The client’s own choice. Pages in Swedish and English speak of the client like this; the Finnish hän suits everybody.',
  add: 'Record the choice',
  correct: 'Correct',
  none: 'The client has not been asked. Pages say the client, and use no pronoun.',
  now: 'Said on {day}',
  earlier: 'Earlier choices',
  'record.title': 'Record how to speak of the client',
  'record.do': 'Save',
  'correct.title': 'Correct the record of how to speak of the client',
  'correct.do': 'Save the correction',
  'field.pronoun': 'What did the client choose?',
  'field.pronoun.hint':
    'Ask: “When you are spoken of in Swedish or English, which word should be used?” There is no need to answer.',
  'field.saidOn': 'When did the client say so?',
  'choice.word': '{sv} (in Swedish), {en} (in English)',
  'choice.none': 'no pronoun: klienten, the client',
  'error.pronoun.choose': 'Choose what the client said. If the client has not been asked, go back without saving.',
  'error.saidOn.future': 'The day is in the future. Enter the day on which the client said so.',
  'did.PronounCorrected': 'corrected how the person is spoken of',
  'did.PronounRecorded': 'recorded how the person is spoken of',
  'did.PronounsViewed': 'looked at how the person is spoken of',
};
