import { texts } from '../../platform/i18n/texts.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './invite-wish.en.ts';
import { fi } from './invite-wish.fi.ts';
import { sv } from './invite-wish.sv.ts';

export const inviteWishTexts = texts({ fi, sv, en }, writingTexts);
