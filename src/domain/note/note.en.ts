import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './note.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  'write.title': 'Add a note',
  'write.tab': 'Note',
  'write.class': 'Where do you record it?',
  'write.class.hint': 'The class of information decides who will read the note.',
  'write.on': 'When did it happen?',
  'write.on.hint': 'For example 24.11.2026',
  'write.text': 'Note',
  'write.text.hint': 'Short and factual, at most {most} characters. Write people by labels, not by names.',
  'write.do': 'Save the note',
  'write.cancel': 'Back without saving',
  'correct.title': 'Correct the note',
  'correct.what': 'A correction is a new version with your name. The former text is kept.',
  'correct.do': 'Save the correction',
  'correct.earlier': 'Earlier versions',
  'correct.version': 'Version {version}, {moment}, {author}',
  'correct.conflict.theirs': 'Saved now',
  'correct.conflict.mine': 'Your text',
  'problem.class': 'Choose a class of information for which you are named.',
  'problem.happenedOn': 'Type the day as 24.11.2026. The day cannot be in the future.',
  'problem.text': 'Type the note, at most {most} characters.',
  'problem.changed': 'Somebody else corrected the note meanwhile. Compare the texts, then save the one that you want.',
};
