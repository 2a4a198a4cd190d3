import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './kept.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  by: '{author}, {organisation}',
  'author.unknown': 'recorder',
  'answer.not-asked': 'not asked',
  'answer.did-not-answer': 'did not want to answer',
  'field.hers.hint': 'In her words, at most {most} characters.',
  former: 'Earlier versions',
  'former.reason': 'Reason: {reason}',
  'field.reason': 'Why do you correct it?',
  'field.mistaken': 'Recorded by mistake: the line leaves the list but stays in the history',
  'former.version': 'Version {version}, {moment}, {author}',
  'error.reason.required': 'Write why you correct it.',
  'error.outcome.choose': 'Choose how it went.',
  'reason.changed': 'Somebody else changed this meanwhile. See what is saved now, then save again.',
};
