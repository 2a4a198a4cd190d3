import { texts } from '../../platform/i18n/texts.ts';
import { en } from './create-admin.en.ts';
import { fi } from './create-admin.fi.ts';
import { sv } from './create-admin.sv.ts';

export const createAdminTexts = texts({ fi, sv, en });
