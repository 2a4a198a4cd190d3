import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './note.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  'record.title': 'Add a note',
  'field.class': 'Where do you record it?',
  'field.class.hint': 'The class of information decides who will read the note.',
  'field.happenedOn': 'When did it happen?',
  'field.text': 'Note',
  'field.text.hint': 'Short and factual, at most {most} characters. Write people by labels, not by names.',
  'record.do': 'Save the note',
  'correct.title': 'Correct the note',
  'correct.lede': 'A correction is a new version with your name. The former text is kept.',
  'correct.do': 'Save the correction',
  'problem.class': 'Choose a class of information for which you are named.',
  'problem.happenedOn': 'Enter the day as 24.11.2026. The day cannot be in the future.',
  'problem.text': 'Enter the note, at most {most} characters.',
  'reason.changed': 'Somebody else corrected the note meanwhile. Compare the texts, then save the one that you want.',
  'did.NoteCorrected': 'corrected a note',
  'did.NoteWritten': 'wrote a note',
};
