import { texts } from '../../platform/i18n/texts.ts';
import { notesEn } from './notes.en.ts';
import { notesFi } from './notes.fi.ts';
import { notesSv } from './notes.sv.ts';

export const noteTexts = texts({ fi: notesFi, sv: notesSv, en: notesEn });

/** Something that was repaired or not understood while reading: a sentence of `noteTexts` and its values. */
export interface ReadNote {
  readonly key: keyof typeof notesFi;
  readonly values: Readonly<Record<string, string | number>>;
}
