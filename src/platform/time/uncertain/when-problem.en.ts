import type { Catalogue } from '../../i18n/texts.ts';
import type { fi } from './when-problem.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  required: 'Write when it was, as precisely as is known.',
  'not-understood': 'This time was not understood. Write for example 24 Nov 2026, spring 2023 or about 2019.',
  'impossible-date': 'There is no such day. Check the day and the month.',
  reversed: 'The end is before the start. Write the earlier time first, then the later one.',
  'out-of-range': 'The year must be 1900–2100. Check the year.',
  'two-digit-year': 'Write the year with four digits, for example 2023.',
  ambiguous:
    'This can be read in two ways. Write the day as 24 Nov 2026, the month as 11/2026, the season with its year (spring 2025) or the years as 2021–2022.',
  'ambiguous-century': 'This can be ten years or a hundred. Write for example the decade 2000–2009.',
  'year-missing': 'Write the year too, for example spring 2023.',
  'age-unknown':
    'The age cannot be turned into years here, because the client’s date of birth is not recorded under Identity or you do not see it. Write the year or years, for example about 2016 or 2016–2017.',
  future: 'This time has not begun yet. Check the year.',
};
