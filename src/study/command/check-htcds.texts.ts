import { texts } from '../../platform/i18n/texts.ts';
import { checkHtcdsEn } from './check-htcds.en.ts';
import { checkHtcdsFi } from './check-htcds.fi.ts';
import { checkHtcdsSv } from './check-htcds.sv.ts';

export const checkHtcdsTexts = texts({ fi: checkHtcdsFi, sv: checkHtcdsSv, en: checkHtcdsEn });
