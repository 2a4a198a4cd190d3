import { texts } from '../../platform/i18n/texts.ts';
import { commandEn } from './command.en.ts';
import { commandFi } from './command.fi.ts';
import { commandSv } from './command.sv.ts';

export const commandTexts = texts({ fi: commandFi, sv: commandSv, en: commandEn });
