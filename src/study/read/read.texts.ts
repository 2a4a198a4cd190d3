import { texts } from '../../platform/i18n/texts.ts';
import { readEn } from './read.en.ts';
import { readFi } from './read.fi.ts';
import { readSv } from './read.sv.ts';

/** What reading says: `input.*` ends the command, `note.*` is a remark for the report. */
export const readTexts = texts({ fi: readFi, sv: readSv, en: readEn });

export type NoteKey = Extract<keyof typeof readFi, `note.${string}`>;
