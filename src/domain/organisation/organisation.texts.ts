import { texts } from '../../platform/i18n/texts.ts';
import { en } from './organisation.en.ts';
import { fi } from './organisation.fi.ts';
import { sv } from './organisation.sv.ts';

export const organisationTexts = texts({ fi, sv, en });
