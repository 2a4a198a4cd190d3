import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './writing.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  by: '{author}, {organisation}',
  'handed-from': 'came with the hand-over of the lead: {organisation}',
  'author.unknown': 'whoever recorded it',
  'answer.not-asked': 'not asked',
  'answer.did-not-answer': 'did not want to answer',
  'field.hers.hint': 'In {their} words, at most {most} characters.',
  'error.outcome.choose': 'Choose how it went.',
  'error.looks-like-identity':
    'The text seems to contain an identity code, a telephone number or an e-mail address. Take it out.',
  former: 'Earlier versions',
  'former.reason': 'Reason: {reason}',
  'field.reason': 'Why do you correct it?',
  'field.mistaken': 'Recorded by mistake: the line leaves the list but stays in the history',
  'former.version': 'Version {version}, {moment}, {author}',
  'error.reason.required': 'Write why you correct it.',
  'reason.the-case-is-closed': 'The case is closed. Reopen it first.',
  'reason.changed': 'Somebody else changed this meanwhile. See what is saved now, then save again.',
};
