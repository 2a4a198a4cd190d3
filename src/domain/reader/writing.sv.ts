import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './writing.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  by: '{author}, {organisation}',
  'handed-from': 'kom med överföringen av ansvaret: {organisation}',
  'author.unknown': 'den som antecknade',
  'answer.not-asked': 'inte frågat',
  'answer.did-not-answer': 'ville inte svara',
  'field.hers.hint': 'Med {their} ord, högst {most} tecken.',
  'error.outcome.choose': 'Välj hur det gick.',
  'error.looks-like-identity':
    'Texten verkar innehålla en personbeteckning, ett telefonnummer eller en e-postadress. Ta bort den.',
  former: 'Tidigare versioner',
  'former.reason': 'Orsak: {reason}',
  'field.reason': 'Varför rättar du?',
  'field.mistaken': 'Antecknat av misstag: raden lämnar listan men finns kvar i historiken',
  'former.version': 'Version {version}, {moment}, {author}',
  'error.reason.required': 'Skriv varför du rättar.',
  'reason.the-case-is-closed': 'Ärendet är avslutat. Öppna det först på nytt.',
  'reason.changed': 'Någon annan ändrade detta under tiden. Se vad som nu är sparat och spara sedan på nytt.',
};
