import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './line.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  former: 'Tidigare versioner',
  'former.reason': 'Orsak: {reason}',
  'field.reason': 'Varför rättar du?',
  'field.mistaken': 'Antecknat av misstag: raden lämnar listan men finns kvar i historiken',
};
