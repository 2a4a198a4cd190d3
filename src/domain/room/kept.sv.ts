import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './kept.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  by: '{author}, {organisation}',
  'author.unknown': 'den som antecknade',
  'answer.not-asked': 'inte frågat',
  'answer.did-not-answer': 'ville inte svara',
  'field.hers.hint': 'Med hennes ord, högst {most} tecken.',
  'former.version': 'Version {version}, {moment}, {author}',
  'error.reason.required': 'Skriv varför du rättar.',
  'error.outcome.choose': 'Välj hur det gick.',
  'reason.changed': 'Någon annan ändrade detta under tiden. Se vad som nu är sparat och spara sedan på nytt.',
};
