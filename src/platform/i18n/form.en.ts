import type { fi } from './form.fi.ts';

export const en: Record<keyof typeof fi, string> = {
  save: 'Save',
  cancel: 'Back without saving',
  'error.required': 'Fill this in.',
  'error.choose': 'Choose one.',
  'error.day': 'Enter the day as 24.11.2026.',
  'error.day-year': 'Enter a day of the years 1900–2199.',
  'error.time': 'Enter the time as 9.30.',
  'error.too-long': 'The text is too long. Shorten it.',
  'error.characters': 'The text has characters that cannot be saved. Write that part again.',
  'error.names-hidden':
    'The word “{word}” cannot be saved: the name of a shelter or another protected place is not written in a text. Write “shelter” instead, for example.',
  'error.other': 'Check this.',
};
