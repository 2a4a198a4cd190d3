import { texts } from '../../platform/i18n/texts.ts';
import { en } from './competence.en.ts';
import { fi } from './competence.fi.ts';
import { sv } from './competence.sv.ts';

export const competenceTexts = texts({ fi, sv, en });
