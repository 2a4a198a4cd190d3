import { texts } from '../../platform/i18n/texts.ts';
import { keptTexts } from '../kept/index.ts';
import { writingTexts } from '../reader/index.ts';

/** The words of every kind of line, to be shared by its texts: history, correction, who recorded it, what its words must not name. */
export const lineTexts = texts({ fi: {}, sv: {}, en: {} }, keptTexts, writingTexts);
