import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './reader.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  title: 'Vem läser detta',
  'title.class': '{class}: vem läser detta',
  shelter: 'skyddshem',
  suspect: 'Det som går till polisen eller åklagaren kan den misstänkta i regel läsa.',
};
